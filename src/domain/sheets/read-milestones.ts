import { toDbDate } from '../time/civil-date.ts';

export interface GivenMilestone {
  label: string;
  dueOn: Date;
}

/**
 * Milestones written one a line, the date first: « 30/06/2021 Ouverture des inscriptions », « 2021-06-30 : … ». None for
 * an empty text; null when a line has no date of the calendar, or no words.
 */
export function readMilestones(text: string): GivenMilestone[] | null {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const read = lines.filter(Boolean).map((line) => {
    const [, date = '', label = ''] = /^(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})\s*[:—–-]?\s*(.+)$/.exec(line) ?? [];
    const [day = '', month = '', year = ''] = date.split('/');
    const civil = date.includes('/') ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : date;
    const dueOn = toDbDate(civil);
    // 31 February would become 3 March.
    const isDay = !Number.isNaN(dueOn.getTime()) && dueOn.toISOString().startsWith(civil);
    return isDay && label ? { label, dueOn } : null;
  });
  return read.some((one) => one === null) ? null : read.filter((one) => one !== null);
}

/** The same, written back for somebody to change. */
export function writeMilestones(milestones: { label: string; dueOn: string }[]): string {
  return milestones.map(({ label, dueOn }) => `${dueOn} ${label}`).join('\n');
}
