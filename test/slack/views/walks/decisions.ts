import { communicationsView } from '../../../../src/slack/views/communications-view.ts';
import { decisionCard, decisionView } from '../../../../src/slack/views/decision-view.ts';
import { decisionsView, verificationView } from '../../../../src/slack/views/decisions-view.ts';
import { decisionAnswer, decisionsAnswer } from '../samples/decisions.ts';
import { AGREEMENT, TODAY } from '../samples/names.ts';
import { walkView } from '../walk-view.ts';

const place = { agreement: AGREEMENT, today: TODAY, isFiltered: true };
const states = ['PROPOSED', 'ADOPTED', 'WITHDRAWN', 'NOT_ADOPTED'] as const;

export const decisionWalks = [
  walkView(decisionsView, (size, t) => [
    decisionsAnswer(size),
    { ...place, query: { words: size.unseen(() => size.key(200)) } },
    t,
  ]),
  ...states.map((state) =>
    walkView(decisionView, (size, t) => [decisionAnswer(size, state), AGREEMENT, t], { as: state }),
  ),
  walkView(decisionCard, (size, t) => [{ ...decisionAnswer(size, 'PROPOSED'), isReserved: false }, AGREEMENT, t]),
  walkView(
    decisionCard,
    (size, t) => [{ ...size.unseen(() => decisionAnswer(size, 'ADOPTED')), isReserved: true }, AGREEMENT, t],
    { as: 'reserved' },
  ),
  walkView(communicationsView, (size, t) => [decisionsAnswer(size, { kind: 'COMMUNICATION' }), t]),
  walkView(verificationView, (size, t) => [
    {
      entries: size.most,
      lastHash: size.maybe(() => 'a1'.repeat(32)),
      tampering: size.maybe(() => ({
        position: 7,
        reference: size.reference('CT-2021-S1'),
        what: size.oneOf('entry', 'text', 'proof', 'voices', 'decision', 'missing'),
      })),
    },
    t,
  ]),
];
