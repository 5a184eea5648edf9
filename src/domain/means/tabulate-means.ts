import { sumAmounts } from './amount.ts';
import { type MeansRecord, servedObjective } from './means-record.ts';

/** What has figures that add up; euros spent each year and euros invested are told apart (Art. 4). */
export const measures = ['FTE', 'OPERATING', 'INVESTMENT'] as const;

export type Measure = (typeof measures)[number];

/** Null where nobody said anything, which is not 0. */
export interface Figure {
  planned: number | null;
  actual: number | null;
}

export type Figures = Record<Measure, Figure>;

export interface MeansRow {
  /** Code; null for what goes to the whole agreement. */
  objective: string | null;
  /** One a party, in their order. */
  cells: Figures[];
  total: Figures;
}

export interface MeansTable {
  parties: string[];
  rows: MeansRow[];
  /** Of each party, and of all. */
  totals: Omit<MeansRow, 'objective'>;
}

type Line = Pick<MeansRecord, 'kind' | 'planned' | 'actual' | 'sheet' | 'objective'> & { party: { id: string } };

/**
 * Parties × objectives (A4-3): a row for each operational objective, and for what goes to a strategic one or to the
 * whole where somebody brings something. A sheet's means count for its objective.
 */
export function tabulateMeans(
  lines: Line[],
  parties: { id: string; shortName: string }[],
  objectives: { code: string; kind: 'STRATEGIC' | 'OPERATIONAL' }[],
): MeansTable {
  const figured = lines.filter(({ kind }) => measures.some((measure) => measure === kind));
  const row = (own: Line[]) => ({
    cells: parties.map(({ id }) => figuresOf(own.filter(({ party }) => party.id === id))),
    total: figuresOf(own),
  });
  const serving = (code: string | null) => figured.filter((line) => servedObjective(line) === code);
  const codes = objectives
    .filter(({ code, kind }) => kind === 'OPERATIONAL' || serving(code).length > 0)
    .map(({ code }): string | null => code);
  const shown = serving(null).length > 0 ? [...codes, null] : codes;
  return {
    parties: parties.map(({ shortName }) => shortName),
    rows: shown.map((code) => ({ objective: code, ...row(serving(code)) })),
    totals: row(figured),
  };
}

function figuresOf(lines: Line[]): Figures {
  const figure = (measure: Measure): Figure => {
    const own = lines.filter(({ kind }) => kind === measure);
    return {
      planned: sumAmounts(own.map(({ planned }) => planned)),
      actual: sumAmounts(own.map(({ actual }) => actual)),
    };
  };
  return { FTE: figure('FTE'), OPERATING: figure('OPERATING'), INVESTMENT: figure('INVESTMENT') };
}

/** True when somebody said something of it. */
export function isSaid({ planned, actual }: Figure): boolean {
  return planned !== null || actual !== null;
}
