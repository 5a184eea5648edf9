import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { findVersion } from '../domain/decisions/find-version.ts';
import { remindVoice as ask } from '../domain/decisions/remind-voice.ts';
import { decisionRights } from '../domain/decisions/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { say } from '../forms/passage.ts';
import { remindedText } from '../presenters/decision-presenter.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Asks a silent party again for its word on a decision. */
export const remindVoice: Act<PayloadOf<'remind-voice'>> = {
  payload: payloads['remind-voice'],

  async ask({ viewer, deps, t }, { version }) {
    await requireRight(viewer, decisionRights.amend, deps);
    const { reference } = await findVersion(viewer, version, deps);
    const { decision } = await describeDecision(viewer, { reference }, deps);
    return { lines: [decision.reference, t.decisions.quote(decision)] };
  },

  async run({ viewer, deps, bot, t }, { version: versionId, party: partyId }) {
    const done = await ask(viewer, { versionId, partyId }, { ...deps, canMail: bot.canMail });
    return { passages: say(...remindedText(done, t)) };
  },
};
