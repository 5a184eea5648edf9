import type { SheetKind, SheetStatus, Visibility } from '../../database/generated/client.ts';
import type { PartyName } from '../text/party-name.ts';
import type { CivilDate } from '../time/civil-date.ts';

export type { SheetKind, SheetStatus, Visibility };

/** Every status, in the order in which people choose among them; « en retard » is none of them. */
export const sheetStatuses = [
  'PLANNED',
  'IN_PROGRESS',
  'PAUSED',
  'BLOCKED',
  'DONE',
  'DROPPED',
  'TO_DISCUSS',
] as const satisfies SheetStatus[];

/** An action sheet as people read it (domain.md § 4.4). */
export interface SheetRecord {
  id: string;
  reference: string;
  title: string;
  objective: { code: string; label: string };
  axes: string[];
  /** « Aucun », said explicitly (K-18). */
  hasNoAxis: boolean;
  planYears: number[];
  kind: SheetKind | null;
  isInnovative: boolean;
  need: string;
  needSource: string;
  description: string;
  targetPublic: string;
  ages: { min: number; max: number } | null;
  territories: string[];
  leadParty: PartyName & { id: string };
  leadPerson: { id: string; name: string } | null;
  leadService: string;
  /** The body that leads it for the party, e.g. the CCAS for the Ville (A3-5). */
  subOrganisation: { id: string; name: string } | null;
  /** The elected member who answers for it. */
  sponsor: { id: string; name: string } | null;
  /** Who answers for its technical side, in the order of the parties. */
  referents: { party: { id: string; shortName: string }; person: { id: string; name: string } }[];
  /** By name. */
  partners: { name: string; role: string }[];
  committee: { id: string; shortName: string } | null;
  startsOn: CivilDate;
  dueOn: CivilDate;
  isRecurring: boolean;
  expectedResults: string;
  /** What its evaluation will ask (Art. 9), one a line. */
  evaluationQuestions: string;
  /** Papers about it, one a line: a title, an address. */
  documents: string;
  status: SheetStatus;
  /** Percent. */
  progress: number | null;
  blockers: string;
  needsArbitration: boolean;
  visibility: Visibility;
  milestones: { id: string; label: string; dueOn: CivilDate; doneOn: CivilDate | null }[];
  /** Newest first. */
  updates: { status: SheetStatus; progress: number | null; blockers: string; by: string; at: Date }[];
}
