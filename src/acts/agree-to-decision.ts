import { giveVoice } from '../domain/adoption/give-voice.ts';
import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { findVersion } from '../domain/decisions/find-version.ts';
import { UserError } from '../errors.ts';
import { say } from '../forms/passage.ts';
import { decisionLines, voiceText } from '../presenters/decision-presenter.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** A party agrees to a decision, by who holds its voice (X3-20, K-10). */
export const agreeToDecision: Act<PayloadOf<'agree-to-decision'>> = {
  payload: payloads['agree-to-decision'],

  async ask({ viewer, deps, t }, { version: versionId, party: partyId }) {
    const { reference } = await findVersion(viewer, versionId, deps);
    const { decision, voices } = await describeDecision(viewer, { reference }, deps);
    const words = t.decisions.ask;
    const about = {
      lines: [decision.committee.name, t.decisions.quote(decision)],
      reading: { title: words.text, lines: decisionLines(decision, t) },
    };
    if (decision.state !== 'PROPOSED') return { ...about, settled: words.settled({ reference }) };
    if (decision.version.id !== versionId) throw new UserError('decisionReworded', { reference });
    const spoken = decision.approval.positions.find(({ party }) => party.id === partyId);
    if (!spoken || !voices.includes(partyId)) throw new UserError('noVoice');
    return { ...about, title: words.agree({ reference, party: spoken.party }) };
  },

  async run({ viewer, deps, t }, { version: versionId, party: partyId }) {
    const word = { subject: 'DECISION', versionId, partyId, choice: 'AGREE', reason: '' } as const;
    return { passages: say(...voiceText(await giveVoice(viewer, word, deps), 'AGREE', t)) };
  },
};
