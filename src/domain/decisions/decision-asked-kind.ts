import { z } from 'zod';
import type { ApprovalChoice } from '../approvals/approval-status.ts';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import type { Deps } from '../deps.ts';
import { countsOn } from '../people/counts-on.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { personReads } from '../visibility/person-reads.ts';
import { readableOf } from './decision-access.ts';
import type { DecisionRecord } from './decision-record.ts';
import { loadDecision } from './load-decisions.ts';

const factsSchema = z.object({ decisionId: z.uuid(), versionId: z.uuid() });

export interface AskedVoice {
  decisionId: string;
  version: { id: string; number: number };
  personId: string;
}

/** Asks one person for their party's position on a wording. */
export function decisionAskedDelivery({ decisionId, version, personId }: AskedVoice, at: Date): PlannedDelivery {
  return {
    kind: 'decision-asked',
    subject: `decision:${decisionId}`,
    to: { personId },
    at,
    step: String(version.number),
    urgency: version.number,
    grouping: 'ALONE',
    facts: { decisionId, versionId: version.id },
  };
}

/**
 * `voices`: the parties whose position is awaited from them; `isVoid`: what they said no longer counts; `former`: what they had said, of
 * which text.
 */
export interface DecisionAskedNotice {
  code: 'decisionAsked';
  decision: DecisionRecord;
  voices: PartyName[];
  isVoid: boolean;
  former: { choice: ApprovalChoice; text: string } | null;
}

/** A decision that awaits the word of who speaks for a party; a former position that no longer counts is said to be void. */
export const decisionAskedKind: DeliveryKind<DecisionAskedNotice> = {
  name: 'decision-asked',

  async compose({ facts, personId }, scope, deps) {
    const { decisionId, versionId } = factsSchema.parse(facts);
    const decision = await loadDecision(decisionId, scope, deps);
    if (decision?.state !== 'PROPOSED' || decision.version.id !== versionId) return { skip: 'noLongerDue' };
    // Who said a position once may have left since.
    if (!(await personReads(personId ?? '', readableOf(decision), scope, deps))) return { skip: 'noLongerDue' };
    const rows = await deps.db.partyVoice.findMany({ where: { personId: personId ?? '' } });
    const held = new Set(rows.filter((row) => countsOn(row, scope.today)).map(({ partyId }) => partyId));
    const voices = decision.approval.positions
      .filter(({ party, position }) => held.has(party.id) && position === null)
      .map(({ party }) => partyName(party));
    const spoken = decision.said.findLast(
      (position) => position.personId === personId && position.versionNumber < decision.version.number,
    );
    // Who gave a position is told that it is void, even when somebody else speaks for the party now.
    if (voices.length === 0 && !spoken) return { skip: 'noLongerDue' };
    const text = spoken && (await wordingOf(decisionId, spoken.versionNumber, deps));
    const former = spoken && text ? { choice: spoken.choice, text } : null;
    return { code: 'decisionAsked', decision, voices, isVoid: spoken !== undefined, former };
  },
};

async function wordingOf(decisionId: string, number: number, { db }: Pick<Deps, 'db'>): Promise<string | null> {
  const version = await db.decisionVersion.findUnique({ where: { decisionId_number: { decisionId, number } } });
  return version?.text ?? null;
}
