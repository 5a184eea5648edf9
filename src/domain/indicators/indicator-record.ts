import type { Visibility } from '../../database/generated/client.ts';
import type { CivilDate } from '../time/civil-date.ts';

export type { Visibility };

/** What tells whether an objective is reached (Art. 9, A9-3). */
export interface IndicatorRecord {
  id: string;
  /** « I-04 » */
  code: string;
  label: string;
  /** « places », « % »; empty for a bare number. */
  unit: string;
  objective: { id: string; code: string; label: string } | null;
  baseline: number | null;
  baselineOn: CivilDate | null;
  baselineSource: string;
  target: number | null;
  targetOn: CivilDate | null;
  visibility: Visibility;
  sheets: IndicatorSheet[];
  /** The latest day first; of one day, the latest word first. */
  readings: IndicatorReading[];
}

/** What an indicator needs to know of a sheet that it measures: its names, who follows it, who may read it. */
export interface IndicatorSheet {
  id: string;
  reference: string;
  title: string;
  leadParty: { id: string };
  leadPerson: { id: string } | null;
  committee: { id: string } | null;
  visibility: Visibility;
}

/** A value on a day, with where it is read (Art. 7). */
export interface IndicatorReading {
  on: CivilDate;
  value: number;
  source: string;
  by: string;
  at: Date;
  /** A later word on the same day counts in its stead. */
  isReplaced: boolean;
  /** It was said after another of the same day. */
  isCorrection: boolean;
}

/** The reading that counts today: the latest word on the latest day. */
export function latestReading({ readings }: Pick<IndicatorRecord, 'readings'>): IndicatorReading | null {
  return readings[0] ?? null;
}
