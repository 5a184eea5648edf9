import type { SheetKind, SheetStatus, Visibility } from '../../database/generated/client.ts';
import type { PartyName } from '../text/party-name.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { type SheetFieldKey, type SheetFieldKind, type SheetFields, sheetStatuses } from './sheet-fields.ts';

export type { SheetKind, SheetStatus, Visibility };
export { sheetStatuses };

interface Named {
  id: string;
  name: string;
}

interface NamedShort {
  id: string;
  shortName: string;
}

/** What a field of each kind holds, choices apart. */
interface KindValues {
  reference: string;
  text: string;
  /** On several lines. */
  paragraph: string;
  tags: string[];
  date: CivilDate;
  years: number[];
  flag: boolean;
  percent: number | null;
  ages: { min: number; max: number } | null;
  objective: { code: string; label: string };
  axes: string[];
  party: PartyName & { id: string };
  person: Named | null;
  body: Named | null;
  committee: NamedShort | null;
  /** In the order of the parties. */
  referents: { party: NamedShort; person: Named }[];
  /** By name. */
  partners: { name: string; role: string }[];
  milestones: { id: string; label: string; dueOn: CivilDate; doneOn: CivilDate | null }[];
}

type ValueOf<F> = F extends { of: readonly (infer C)[]; whenEmpty: string }
  ? C
  : F extends { of: readonly (infer C)[] }
    ? C | null
    : F extends { kind: infer K extends keyof KindValues }
      ? KindValues[K]
      : never;

/** What a sheet's fields hold, by their names. */
export type SheetValues = { -readonly [N in SheetFieldKey]: ValueOf<SheetFields[N]> };

/** What a field of one kind may hold. */
export type ValueOfKind<K extends SheetFieldKind> = {
  [N in SheetFieldKey]: SheetFields[N]['kind'] extends K ? SheetValues[N] : never;
}[SheetFieldKey];

/** An action sheet as people read it. */
export interface SheetRecord extends SheetValues {
  id: string;
  /** « Aucun », said explicitly (K-18). */
  hasNoAxis: boolean;
  /** Newest first. */
  updates: { status: SheetStatus; progress: number | null; blockers: string; by: string; at: Date }[];
}
