import { describeProposedPoint } from '../domain/agenda/describe-proposed-point.ts';
import { judgePoint } from '../domain/agenda/judge-point.ts';
import { say } from '../forms/passage.ts';
import { meetingLines } from '../presenters/meeting-presenter.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Puts a point that was proposed on its agenda (X3-18). */
export const acceptPoint: Act<PayloadOf<'accept-point'>> = {
  payload: payloads['accept-point'],
  ask: async ({ viewer, deps, t }, { item: itemId }) => {
    const { title, meeting } = await describeProposedPoint(viewer, { itemId }, deps);
    return { lines: [t.decisions.quote({ text: title }), ...meetingLines(meeting, t)] };
  },
  run: async ({ viewer, deps, t }, { item: itemId }) => {
    const { title } = await judgePoint(viewer, { itemId, isAccepted: true, reason: '' }, deps);
    return { passages: say(t.agenda.accepted({ title })) };
  },
};
