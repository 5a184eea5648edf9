import { answerChase as answer } from '../domain/chases/answer-chase.ts';
import { describeChasePost } from '../domain/outbox/describe-chase-post.ts';
import { say } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';
import { toldOf } from './told.ts';

/** Says where a sheet stands: its card shows it at once. */
export const answerChase: Act<PayloadOf<'answer-chase'>> = {
  payload: payloads['answer-chase'],

  async run({ viewer, deps, t }, { chase: chaseId, status, was }) {
    const done = await answer(viewer, { chaseId, status, was }, deps);
    const said = await describeChasePost(viewer, { chaseId }, deps);
    if (said.length > 0) {
      return { passages: [], told: said.map(toldOf) };
    }
    return { passages: say(t.forms.followSheet.done({ ...done, status: t.sheets.statuses[done.status] })) };
  },
};
