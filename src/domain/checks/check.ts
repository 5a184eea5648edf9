import type { Deps } from '../deps.ts';
import type { PartyName } from '../text/party-name.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** What an open sheet should say (R-12, Art. 7) and an imported one may not. */
export type SheetLack = 'lead' | 'axis' | 'source' | 'need';

/** What a check found wrong, as facts; its words and what to do about it live in `i18n`, under `checks`. */
export type Finding =
  | { code: 'seatVacant'; committee: string; party: string; seat: string; vacant: number; isOpen: boolean }
  | { code: 'axisUncovered'; committee: string; party: string; seat: string; axes: string[] }
  | { code: 'tooManyHolders'; committee: string; party: string; seat: string; most: number; held: number }
  | { code: 'objectivesUncovered'; codes: string[] }
  | { code: 'sheetsLack'; lack: SheetLack; references: string[] }
  | { code: 'agesUncovered'; ages: { min: number; max: number }[] }
  | { code: 'territoriesUncovered'; territories: string[] }
  | { code: 'leadWithoutCompetence'; reference: string; title: string; party: PartyName; fields: string[] }
  | { code: 'baselinesMissing'; codes: string[] }
  | { code: 'meansYearsEmpty'; years: number[] }
  | { code: 'meansObjectivesBare'; year: number; codes: string[] }
  | { code: 'meansSheetsBare'; year: number; references: string[] }
  | { code: 'competenceGap'; label: string; ageMin: number | null; ageMax: number | null; endsOn: CivilDate }
  | { code: 'documentMissing'; title: string; state: 'TITLE_ONLY' | 'MISSING' }
  | { code: 'documentOld'; title: string; dated: CivilDate }
  | { code: 'postingProofMissing'; reference: string; party: string }
  | { code: 'noCoordinator' }
  | { code: 'personUnreachable'; name: string }
  | { code: 'mandateEnded'; name: string; party: string; seat: string; endsOn: CivilDate }
  | { code: 'rotationUnconfirmed'; kind: 'CHAIR' | 'SECRETARIAT'; committee: string };

/** What one may ask to be checked alone: `/ctg verifier documents`. */
export type CheckTopic =
  | 'seats'
  | 'composition'
  | 'documents'
  | 'people'
  | 'mandates'
  | 'rotations'
  | 'competences'
  | 'objectives'
  | 'sheets'
  | 'indicators'
  | 'means';

export interface CheckScope {
  /** Id of the only committee to look at, or null for all. */
  committeeId: string | null;
}

/** One thing that can be wrong, looked for in one way. To add a check: write it in its noun, list it in `verification/checks.ts`. */
export interface Check {
  topic: CheckTopic;
  run: (viewer: Viewer, scope: CheckScope, deps: Deps) => Promise<Finding[]>;
}
