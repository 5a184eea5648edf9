import { z } from 'zod';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import { fingerprintOf } from '../text/fingerprint.ts';

/** The annual plan that a decision validates: its year, its sheets' references, and a fingerprint of each one's title. */
export interface PlanEffect {
  year: number;
  sheets: string[];
  /** By reference; a title may be the committee's own, so only its fingerprint is kept. */
  titles: Record<string, string>;
}

const schema = z.object({
  year: z.int(),
  sheets: z.array(z.string()),
  titles: z.record(z.string(), z.string()).default({}),
});

/** What a decision says of an annual plan; null for one that says nothing of any. */
export function readPlanEffect(effect: unknown): PlanEffect | null {
  const read = schema.safeParse(effect);
  return read.success ? read.data : null;
}

export function planEffect(year: number, sheets: Pick<SheetRecord, 'reference' | 'title'>[]): PlanEffect {
  return {
    year,
    sheets: sheets.map(({ reference }) => reference),
    titles: Object.fromEntries(sheets.map(({ reference, title }) => [reference, fingerprintOf(title)])),
  };
}

/** What a plan holds today that the parties did not read: by reference. */
export interface PlanChanges {
  added: string[];
  removed: string[];
  renamed: string[];
}

/** What changed since a plan was read (X3-6); null when nothing did. */
export function changesSince(
  { sheets: read, titles }: PlanEffect,
  sheets: Pick<SheetRecord, 'reference' | 'title'>[],
): PlanChanges | null {
  const now = sheets.map(({ reference }) => reference);
  const added = now.filter((reference) => !read.includes(reference));
  const removed = read.filter((reference) => !now.includes(reference));
  const renamed = sheets
    .filter(({ reference, title }) => titles[reference] && titles[reference] !== fingerprintOf(title))
    .map(({ reference }) => reference);
  return added.length + removed.length + renamed.length > 0 ? { added, removed, renamed } : null;
}
