import type { DecisionRecord } from './decision-record.ts';

/** How it became adopted: each party said so, or agreed to the minutes that hold it (R-08, K-10). */
export type AdoptionBasis =
  | { rule: 'eachParty' }
  | { rule: 'approvedMinutes'; meeting: string; version: number; hash: string };

/** References of the sheets and codes of the indicators that it concerned, where there were any: entries older than these have none. */
export interface Concerned {
  sheets?: string[];
  indicators?: string[];
}

/** What the register seals of a decision: all that must stand as it was adopted. Owner, date and readers may change since. */
export function registerContent(
  { approval, ...decision }: DecisionRecord,
  { basis, now, concerned }: { basis: AdoptionBasis; now: Date; concerned?: Concerned },
) {
  return {
    reference: decision.reference,
    draftReference: decision.draftReference,
    committee: decision.committee.code,
    meeting: decision.meeting?.reference ?? null,
    kind: decision.kind,
    text: decision.text,
    version: decision.version.number,
    hash: decision.version.hash,
    recordedBy: decision.recordedBy,
    recordedAt: decision.recordedAt.toISOString(),
    adoptedAt: now.toISOString(),
    basis,
    objectives: decision.objectives.map(({ code }) => code),
    ...(concerned ?? {}),
    corrects: decision.corrects,
    parties: approval.positions.map(({ party }) => party.code),
    voices: approval.positions.flatMap(({ party, position }) =>
      position
        ? [
            {
              party: party.code,
              person: position.personName,
              capacity: position.capacity,
              choice: position.choice,
              at: position.at.toISOString(),
              via: position.via,
            },
          ]
        : [],
    ),
    messages: decision.messages.map(({ authorName, authorSlackId, at, permalink, text, files, hash }) => {
      return { authorName, authorSlackId, at: at.toISOString(), permalink, text, files, hash };
    }),
  };
}

export type RegisterContent = ReturnType<typeof registerContent>;
