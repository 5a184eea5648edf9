import type { CodeOf, KeyOfKind, SheetFieldKey } from '../domain/sheets/sheet-fields.ts';

/** How one of the values among which people choose is said. */
export interface ValueWords {
  text: string;
  /** In a cell, where that says it shorter. */
  cell?: string;
  /** What else people write for it. */
  also: readonly string[];
}

interface FieldWords {
  /** The one name by which people read it: on a form, among facts, above a column, in a history. */
  label: string;
  /** How it is filled in. */
  hint?: string;
  /** What else people write above such a column; former labels stay here. */
  also: readonly string[];
}

/** The words of every field of an action sheet: one without them does not compile. */
export type SheetFieldWords = {
  [N in SheetFieldKey]: N extends KeyOfKind<'choice'>
    ? FieldWords & { values: Record<CodeOf<N>, ValueWords> }
    : FieldWords;
};

/** The texts of a choice's values, by their codes. */
export function textsOf<C extends string>(values: Record<C, ValueWords>): Record<C, string> {
  const texts = Object.entries<ValueWords>(values).map(([code, { text }]) => [code, text]);
  return Object.fromEntries(texts) as Record<C, string>;
}
