import { fold } from '../text/fold.ts';
import type { Cells } from './entity.ts';

/** « FA-3 », « fa03 » and « 3 » as `FA-03`; null for what is no number of ours. */
export function ownReference(given: string): string | null {
  const number = Number(/^(?:fa)?[-\s]?0*(\d{1,4})$/i.exec(given.trim())?.[1] ?? 0);
  return number > 0 ? `FA-${String(number).padStart(2, '0')}` : null;
}

/** « I-4 », « i04 » and « 4 » as `I-04`; null for what is no code of ours. */
export function ownCode(given: string): string | null {
  const number = Number(/^i?[-\s]?0*(\d{1,4})$/i.exec(given.trim())?.[1] ?? 0);
  return number > 0 ? `I-${String(number).padStart(2, '0')}` : null;
}

/** The number at the end of `FA-03` or `I-04`. */
export function numberIn(reference: string): number {
  return Number(/(\d+)$/.exec(reference)?.[1] ?? 0);
}

export const sheetKey = (reference: string) => `sheet ${reference}`;

/** Two steps of one sheet with the same words are told apart by their order. */
export const milestoneKey = (reference: string, label: string, seen: Map<string, number>) =>
  inOrder(`step ${reference} / ${fold(label)}`, seen);

export const indicatorKey = (code: string) => `indicator ${code}`;

export const readingKey = (indicator: string, on: string) => `reading ${indicator} ${on}`;

/** Their id, or the name of somebody whom the roster does not know yet. */
export const personKey = (idOrName: string) => `person ${fold(idOrName)}`;

export const seatKey = ({ name, committee, seat, party, startsOn }: Cells) =>
  `seat ${[name, committee, seat, party, startsOn].map((part) => fold(String(part ?? ''))).join(' / ')}`;

/** Two lines that only their amounts tell apart are told apart by their order. */
export const meansKey = ({ party, year, kind, sheet, objective, label }: Cells, seen: Map<string, number>) =>
  inOrder(
    `means ${[party, year, kind, sheet, objective, label].map((part) => fold(String(part ?? ''))).join(' / ')}`,
    seen,
  );

export const fundingKey = ({ sheet, funder, scheme, year }: Cells, seen: Map<string, number>) =>
  inOrder(`funding ${[sheet, funder, scheme, year].map((part) => fold(String(part ?? ''))).join(' / ')}`, seen);

function inOrder(key: string, seen: Map<string, number>): string {
  const before = seen.get(key) ?? 0;
  seen.set(key, before + 1);
  return `${key} ${before}`;
}
