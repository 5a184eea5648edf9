import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { putOnAgenda as takeUp } from '../domain/decisions/put-on-agenda.ts';
import { decisionRights } from '../domain/decisions/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { say } from '../forms/passage.ts';
import { words } from '../i18n/words.ts';
import type { Act } from './act.ts';
import { offerAnswer } from './offers/offer.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Has its committee take up a proposal on which not every party agrees. */
export const putOnAgenda: Act<PayloadOf<'put-on-agenda'>> = {
  payload: payloads['put-on-agenda'],

  async ask({ viewer, deps, t }, { decision: reference }) {
    await requireRight(viewer, decisionRights.amend, deps);
    const { decision } = await describeDecision(viewer, { reference }, deps);
    return { lines: [decision.reference, t.decisions.quote(decision)] };
  },

  async run({ viewer, deps, t }, { decision }) {
    // What stands on an agenda is read by all: in the agreement's language.
    const { refusedTitle } = words(viewer.agreement.language).decisions;
    const { reference, meeting } = await takeUp(viewer, { reference: decision }, refusedTitle, deps);
    const said = t.decisions;
    return {
      passages: say(meeting ? said.takenUp({ decision: reference, ...meeting }) : said.takenUpLater({ reference })),
      offers: meeting ? [offerAnswer('agenda', meeting.reference, t)] : [],
    };
  },
};
