import { fold } from '../domain/text/fold.ts';

/** The key under which a word stands, accents and case ignored; null when it stands under none. */
export function matchWord<K extends string>(word: string, known: Record<K, readonly string[]>): K | null {
  const wanted = fold(word);
  const keys = Object.keys(known) as K[];
  return keys.find((key) => known[key].some((name) => fold(name) === wanted)) ?? null;
}
