import type { Deps } from '../deps.ts';
import type { PartyName } from '../text/party-name.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** What an open sheet should say (R-12, Art. 7) and an imported one may not. */
export type SheetLack = 'lead' | 'axis' | 'source' | 'need';

/** A line of a committee for one party: the ids of both. */
export interface SeatLine {
  seatRuleId: string;
  partyId: string;
}

interface SeatPlace {
  line: SeatLine;
  committee: string;
  party: string;
  seat: string;
}

/**
 * What a check found wrong, as facts; its words live in `i18n`, under `checks`, and the acts that mend it in
 * `acts/offers/check-offers.ts`.
 */
export type Finding =
  | ({ code: 'seatVacant'; vacant: number; isOpen: boolean } & SeatPlace)
  | ({ code: 'axisUncovered'; axes: string[] } & SeatPlace)
  | ({ code: 'tooManyHolders'; most: number; held: number } & SeatPlace)
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
  | { code: 'documentMissing'; document: string; title: string; state: 'TITLE_ONLY' | 'MISSING' }
  | { code: 'documentOld'; document: string; title: string; dated: CivilDate }
  | { code: 'postingProofMissing'; reference: string; party: string }
  | { code: 'noCoordinator' }
  | { code: 'personUnreachable'; name: string }
  | { code: 'mandateEnded'; name: string; line: SeatLine; party: string; seat: string; endsOn: CivilDate }
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
