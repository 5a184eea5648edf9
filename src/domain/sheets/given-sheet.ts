import type { CivilDate } from '../time/civil-date.ts';
import type { CodeOf, KeyOfKind, KeyOfPart, SheetFieldKey, SheetFields, SheetPart } from './sheet-fields.ts';

/** Among the axes given: « aucun », said and not left out (K-18). */
export const NO_AXIS = 'none';

/** What somebody fills in of a field of each kind, choices apart; what is chosen comes by its id. */
interface GivenKinds {
  reference: string;
  text: string;
  paragraph: string;
  /** One a line, or between commas. */
  tags: string;
  date: CivilDate;
  /** « 2021, 2022 » or « 2021-2023 ». */
  years: string;
  flag: boolean;
  percent: number | null;
  /** « 3-12 », or empty. */
  ages: string;
  objective: string;
  /** Ids, or {@link NO_AXIS}. */
  axes: string[];
  party: string;
  person: string | null;
  body: string | null | undefined;
  committee: string | null | undefined;
  /** People by party; a party that is not among them keeps its own. */
  referents: Record<string, string[]>;
  /** One a line: « Mission locale — accueil des jeunes ». */
  partners: string;
  /** One a line: « 30/06/2021 Ouverture des inscriptions ». */
  milestones: string;
}

type GivenOf<N extends SheetFieldKey> =
  N extends KeyOfKind<'choice'>
    ? CodeOf<N> | (SheetFields[N] extends { isRequired: true } ? never : null)
    : SheetFields[N]['kind'] extends infer K extends keyof GivenKinds
      ? GivenKinds[K]
      : never;

/** What somebody fills in of some fields of a sheet, by their names. */
export type GivenFields<N extends SheetFieldKey> = { [K in N]: GivenOf<K> };

/** The same of all the fields of one part. */
export type GivenPart<P extends SheetPart> = GivenFields<KeyOfPart<P>>;
