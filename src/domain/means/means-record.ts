import type { ResourceKind, Visibility } from '../../database/generated/client.ts';
import type { PartyName } from '../text/party-name.ts';
import type { CivilDate } from '../time/civil-date.ts';

export type { ResourceKind, Visibility };

/** Every kind, in the order in which people choose among them. */
export const meansKinds = ['FTE', 'OPERATING', 'INVESTMENT', 'IN_KIND', 'DATA'] as const satisfies ResourceKind[];

/** What a party brings in a year: one line (Art. 4, A4-3). */
export interface MeansRecord {
  id: string;
  party: PartyName & { id: string };
  year: number;
  kind: ResourceKind;
  /** What it goes to; the whole agreement when neither is said. */
  sheet: MeansSheet | null;
  objective: { id: string; code: string } | null;
  label: string;
  /** Full-time equivalents, or euros; null where nobody said. */
  planned: number | null;
  actual: number | null;
  /** The day by which it is due. */
  dueOn: CivilDate | null;
  /** Where the figure is read (Art. 7). */
  source: string;
  /** Its own; a line of a sheet is read by who reads the sheet. */
  visibility: Visibility;
}

/** What a line needs to know of its sheet: its names, its objective, who follows it, who may read it. */
export interface MeansSheet {
  id: string;
  reference: string;
  title: string;
  objective: { code: string };
  leadParty: { id: string };
  leadPerson: { id: string } | null;
  committee: { id: string } | null;
  visibility: Visibility;
}

/** Code of the objective that a line serves, by itself or through its sheet; null for the whole agreement. */
export function servedObjective({ sheet, objective }: Pick<MeansRecord, 'sheet' | 'objective'>): string | null {
  return (sheet?.objective ?? objective)?.code ?? null;
}
