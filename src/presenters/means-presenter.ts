import type { ListedMeans } from '../domain/means/list-means.ts';
import type { FundingRecord } from '../domain/means/load-fundings.ts';
import type { MeansRecord } from '../domain/means/means-record.ts';
import { type Figure, type Measure, measures } from '../domain/means/tabulate-means.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** « Caf · 2021 · ETP »: whose, when, and of what nature. */
export function ownHead({ party, year, kind }: MeansRecord, t: Catalogue): string {
  return [party.shortName, String(year), t.means.kinds[kind]].join(' · ');
}

/** « Caf · 2021 · ETP · O1.1, FA-03 »: the same, and for what. */
export function meansHead(line: MeansRecord, t: Catalogue): string {
  const { sheet, objective } = line;
  const target = sheet ? `${sheet.objective.code}, ${sheet.reference}` : (objective?.code ?? t.means.whole);
  return `${ownHead(line, t)} · ${target}`;
}

/** « Conseillère : prévu 1 ETP, réel 0,5 ETP, il manque 0,5 ETP (source : budget 2021) ». */
export function meansBody({ kind, label, planned, actual, dueOn, gap, source }: ListedMeans, t: Catalogue): string {
  const words = t.means;
  const amount = (of: number) => words.amount({ kind, amount: of });
  const isFigured = measures.some((measure) => measure === kind);
  const said = [
    ...(planned === null ? [] : [words.planned({ amount: amount(planned) })]),
    ...(actual === null ? [] : [words.actual({ amount: amount(actual) })]),
    ...(gap?.what === 'short' ? [words.missing({ amount: amount(gap.by) })] : []),
    ...(gap?.what === 'unsaid' ? [words.actualUnsaid] : []),
    ...(isFigured && planned === null && actual === null ? [words.unsaid] : []),
    ...(dueOn ? [words.dueBy({ on: dueOn })] : kind === 'DATA' ? [words.noDate] : []),
  ].join(', ');
  return `${[label, said].filter(Boolean).join(' — ')} ${words.source({ source })}`;
}

/** A cell of the table: never 0 where nobody said anything. */
export function figureText(
  { planned, actual }: Figure,
  { kind, reserved }: { kind: Measure; reserved: number },
  t: Catalogue,
): string {
  const words = t.means;
  if (planned === null && actual === null) return reserved > 0 ? words.unsaidOrReserved : words.unsaid;
  const amount = (of: number | null) => (of === null ? null : words.amount({ kind, amount: of }));
  return words.figure({ planned: amount(planned), actual: amount(actual) });
}

/** « Caf, bonus territoire : 12 500 € en 2021 (source : notification) ». */
export function fundingText({ funder, scheme, year, amount, source }: FundingRecord, t: Catalogue): string {
  const euros = amount === null ? null : t.means.amount({ kind: 'OPERATING', amount });
  return `${t.means.funding({ funder, scheme, year, amount: euros })} ${t.means.source({ source })}`;
}
