import type { ConcernedIndicator, ConcernedSheet } from '../domain/decisions/concerned-records.ts';
import type { Option } from './field.ts';

/** A sheet as one chooses it in a form. */
export function sheetOption({ id, reference, title }: Pick<ConcernedSheet, 'id' | 'reference' | 'title'>): Option {
  return { text: `${reference} ${title}`, value: id };
}

/** An indicator as one chooses it in a form. */
export function indicatorOption({ id, code, label }: ConcernedIndicator): Option {
  return { text: `${code} ${label}`, value: id };
}
