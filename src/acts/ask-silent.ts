import { askSilent as ask, listSilent } from '../domain/convocation/ask-silent.ts';
import { say } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Reminds those who have not answered a convocation, once a day at most. */
export const askSilent: Act<PayloadOf<'ask-silent'>> = {
  payload: payloads['ask-silent'],
  ask: async ({ viewer, deps, bot, t }, { meeting: meetingId }) => {
    const { fresh } = await listSilent(viewer, { meetingId }, { ...deps, canMail: bot.canMail });
    return { lines: [t.meetings.silentAsk({ names: fresh.map(({ name }) => name) })] };
  },
  run: async ({ viewer, deps, bot, t }, { meeting: meetingId }) => {
    const done = await ask(viewer, { meetingId }, { ...deps, canMail: bot.canMail });
    const words = t.meetings.silentAsked;
    return {
      passages: say(
        words.asked({ names: done.asked }),
        ...(done.askedToday.length > 0 ? [words.today({ names: done.askedToday })] : []),
        ...(done.unreached.length > 0 ? [words.unreached({ names: done.unreached })] : []),
      ),
    };
  },
};
