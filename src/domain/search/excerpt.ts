import { fold } from '../text/fold.ts';

/** Words shown before and after the first that was looked for. */
const BEFORE = 6;
const AFTER = 14;

/** Letters by which a word of the text is taken for one that was looked for, as the database takes its root. */
const ROOT = 4;

/** A few words of a text around the first that answers to a question; empty when none does. */
export function excerpt(text: string, question: string): string {
  const roots = fold(question)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 3)
    .map((word) => word.slice(0, ROOT));
  const words = text.split(/\s+/).filter(Boolean);
  const place = words.findIndex((word) => {
    const bare = fold(word).replace(/^[^a-z0-9]+|^(?:l|d|qu|n|s|j)'/g, '');
    return roots.some((root) => bare.startsWith(root));
  });
  if (place < 0) return '';
  const [from, to] = [Math.max(0, place - BEFORE), place + AFTER];
  const shown = words.slice(from, to).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${to < words.length ? ' …' : ''}`;
}
