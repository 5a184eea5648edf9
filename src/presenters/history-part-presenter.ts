import type { ResourceKind } from '../domain/means/means-record.ts';
import type { KeptValue } from '../domain/sheets/changed-field.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

type Part = Record<string, KeptValue>;

const text = (value: KeptValue) => (typeof value === 'string' ? value : '');
const number = (value: KeptValue) => (typeof value === 'number' ? value : null);

/** « Caf, 2021, ETP, coordination : prévu 0,5 ETP (source : budget) ». */
export function meansPart({ party, year, kind, label, planned, actual, source }: Part, t: Catalogue): string {
  const words = t.means;
  const of = Object.hasOwn(words.kinds, text(kind)) ? (text(kind) as ResourceKind) : null;
  const amount = (value: KeptValue) => words.amount({ kind: of ?? 'OPERATING', amount: number(value) ?? 0 });
  const head = [text(party), number(year), of && words.kinds[of], text(label)].filter(Boolean).join(', ');
  const said = [
    ...(number(planned) === null ? [] : [words.planned({ amount: amount(planned) })]),
    ...(number(actual) === null ? [] : [words.actual({ amount: amount(actual) })]),
    ...(text(source) ? [words.source({ source: text(source) })] : []),
  ].join(' ');
  return [head, said].filter(Boolean).join(' — ');
}

/** « Caf, bonus territoire : 9 000 € en 2021 (source : notification) ». */
export function fundingPart({ funder, scheme, year, amount, source }: Part, t: Catalogue): string {
  const euros = number(amount);
  const given = euros === null ? null : t.means.amount({ kind: 'OPERATING', amount: euros });
  const said = t.means.funding({ funder: text(funder), scheme: text(scheme), year: number(year), amount: given });
  return text(source) ? `${said} ${t.means.source({ source: text(source) })}` : said;
}

/** « I-04 Places, valeur de départ 120 »; of a reading, « I-04, 132 au 31 décembre 2021 (source : Caf) ». */
export function indicatorPart(part: Part, t: Catalogue): string {
  const { code, label, baseline, target, value, on, source } = part;
  const words = t.indicators;
  const figure = (of: KeptValue) => words.figure({ value: number(of) ?? 0, unit: '' });
  if (number(value) !== null) {
    const said = [text(code), text(on) ? words.on({ value: figure(value), on: text(on) }) : figure(value)];
    const told = said.filter(Boolean).join(', ');
    return text(source) ? words.sourced({ text: told, source: text(source) }) : told;
  }
  return [
    [text(code), text(label)].filter(Boolean).join(' '),
    number(baseline) === null ? '' : `${words.facts.baseline} ${figure(baseline)}`,
    number(target) === null ? '' : words.target({ target: figure(target) }),
  ]
    .filter(Boolean)
    .join(', ');
}
