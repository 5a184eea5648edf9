import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
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

/** `voices`: the parties whose position is awaited from them; `isVoid`: what they said no longer counts. */
export interface DecisionAskedNotice {
  code: 'decisionAsked';
  decision: DecisionRecord;
  voices: PartyName[];
  isVoid: boolean;
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
    const spoken = new Set(rows.filter((row) => countsOn(row, scope.today)).map(({ partyId }) => partyId));
    const voices = decision.approval.positions
      .filter(({ party, position }) => spoken.has(party.id) && position === null)
      .map(({ party }) => partyName(party));
    const isVoid = decision.said.some(
      (position) => position.personId === personId && position.versionNumber < decision.version.number,
    );
    // Who gave a position is told that it is void, even when somebody else speaks for the party now.
    if (voices.length === 0 && !isVoid) return { skip: 'noLongerDue' };
    return { code: 'decisionAsked', decision, voices, isVoid };
  },
};
