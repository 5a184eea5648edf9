import type { Language } from '../domain/viewer/viewer.ts';

/** What is said of one thing, and of several; a bare noun takes an « s ». */
export type Forms = string | { one: string; other: string };

export interface Plural {
  /** « 1 séance », « 3 séances », « 2 points proposés ». */
  count: (number: number, forms: Forms) => string;
  /** The same without the number. */
  pick: (number: number, forms: Forms) => string;
}

/** How a language agrees with a number: French says « 0 séance », English “0 meetings”. */
export function plural(language: Language): Plural {
  const rules = new Intl.PluralRules(language);
  const pick = (number: number, forms: Forms): string => {
    const { one, other } = typeof forms === 'string' ? { one: forms, other: `${forms}s` } : forms;
    return rules.select(number) === 'one' ? one : other;
  };
  return { pick, count: (number, forms) => `${number} ${pick(number, forms)}` };
}
