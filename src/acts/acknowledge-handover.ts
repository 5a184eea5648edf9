import { acknowledgeHandover as acknowledge, findHandover } from '../domain/outbox/acknowledge-handover.ts';
import { say } from '../forms/passage.ts';
import { dueText } from '../presenters/due-presenter.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Who has an office now says that they have read what it finds open. */
export const acknowledgeHandover: Act<PayloadOf<'acknowledge-handover'>> = {
  payload: payloads['acknowledge-handover'],
  ask: async ({ viewer, deps, t }, { rotation: rotationId, turn }) => {
    const { headline, detail } = dueText(await findHandover(viewer, { rotationId, turn }, deps), viewer.today, t);
    return { lines: [headline, detail] };
  },
  run: async ({ viewer, deps, t }, { rotation: rotationId, turn }) => ({
    passages: say(t.committees.handedOver(await acknowledge(viewer, { rotationId, turn }, deps))),
  }),
};
