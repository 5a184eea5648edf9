import { readableOf } from '../domain/decisions/decision-access.ts';
import type { DecisionRecord } from '../domain/decisions/decision-record.ts';
import { type PartyName, partyName } from '../domain/text/party-name.ts';
import type { Visibility } from '../domain/visibility/clearance.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** Who may read something, by name as far as they are known here: its parties, its committee (Art. 12). */
export function readersText(
  visibility: Visibility,
  { parties = [], committee = null }: { parties?: PartyName[]; committee?: string | null },
  t: Catalogue,
): string {
  if (visibility === 'PUBLIC') return t.minutes.visibility.PUBLIC;
  if (visibility === 'PARTIES') return t.decisions.readers.parties({ parties });
  return t.decisions.readers.committee({ committee });
}

/** Who may read a decision: a public one is its committee's at most until it is adopted. */
export function decisionReaders(decision: DecisionRecord, t: Catalogue): string {
  const { committee, visibility, approval } = decision;
  const parties = approval.positions.map(({ party }) => partyName(party));
  const now = readableOf(decision).visibility;
  const who = readersText(now, { parties, committee: committee.name }, t);
  return now === visibility ? who : t.decisions.readers.onceAdopted({ who });
}
