import { type Clearance, mayRead, type Readable } from './clearance.ts';

/** What of a list may be read, in its order, and how many others there are: « 4 éléments réservés aux parties » (A12-1). */
export function visibleOnly<T extends Readable>(clearance: Clearance, items: T[]): { shown: T[]; reserved: number } {
  const shown = items.filter((item) => mayRead(clearance, item));
  return { shown, reserved: items.length - shown.length };
}
