import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { followUp } from '../domain/decisions/follow-up.ts';
import { UserError } from '../errors.ts';
import { say } from '../forms/passage.ts';
import { decisionLines } from '../presenters/decision-presenter.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Says that a decision is carried out (X3-21). */
export const settleDecision: Act<PayloadOf<'settle-decision'>> = {
  payload: payloads['settle-decision'],

  async ask({ viewer, deps, t }, { decision: reference }) {
    const { decision, mayFollowUp } = await describeDecision(viewer, { reference }, deps);
    if (!mayFollowUp) throw new UserError('ownerOnly', { reference: decision.reference });
    const reading = { title: t.decisions.ask.text, lines: decisionLines(decision, t) };
    const isOpen = decision.followUp === 'OPEN';
    return {
      lines: [t.decisions.quote(decision), ...(isOpen && decision.dueOn ? [t.date(decision.dueOn)] : [])],
      reading,
      ...(isOpen ? {} : { settled: t.decisions.followUps[decision.followUp] }),
    };
  },

  async run({ viewer, deps, t }, { decision: reference }) {
    const done = await followUp(viewer, { reference, kind: 'DONE', dueOn: null, reason: '' }, deps);
    return { passages: say(t.decisions.followed.DONE(done)) };
  },
};
