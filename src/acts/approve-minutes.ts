import { giveVoice } from '../domain/adoption/give-voice.ts';
import { describeVersion } from '../domain/minutes/describe-version.ts';
import { UserError } from '../errors.ts';
import { say } from '../forms/passage.ts';
import { recordedLines, versionLines } from '../presenters/minutes-notice.ts';
import { minutesLines } from '../presenters/minutes-presenter.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Gives the agreement of the parties one speaks for to a version of minutes. */
export const approveMinutes: Act<PayloadOf<'approve-minutes'>> = {
  payload: payloads['approve-minutes'],

  async ask({ viewer, deps, t }, { version: versionId }) {
    const version = await describeVersion(viewer, { versionId }, deps);
    const { reference, awaited, agreed, contrary, content } = version;
    if (awaited.length + agreed.length === 0) throw new UserError('noVoice');
    if (contrary.length > 0) throw new UserError('minutesContrary', { reference, decisions: contrary });
    const words = t.minutes.ask;
    return {
      title: words.agree({ parties: awaited }),
      ...(awaited.length === 0 ? { settled: words.agreed({ parties: agreed }) } : {}),
      lines: [...versionLines(version, t), ...(awaited.length > 0 ? recordedLines(version, t) : [])],
      reading: { title: words.text, lines: minutesLines(content, t) },
    };
  },

  async run({ viewer, deps, t }, { version: versionId }) {
    const word = { subject: 'MINUTES', versionId, partyId: null, choice: 'AGREE', reason: '' } as const;
    const { reference, approval } = await giveVoice(viewer, word, deps);
    return { passages: say(t.minutes.agreed({ reference, ...approval })) };
  },
};
