import type { SheetRecord } from '../sheets/sheet-record.ts';

export type PlanGap = 'axes' | 'lead' | 'dates';

/** What a sheet lacks of that without which no plan can hold it; its other fields cannot be empty. */
export function planGaps({ axes, hasNoAxis, leadPerson, startsOn, dueOn }: SheetRecord): PlanGap[] {
  return [
    ...(axes.length > 0 || hasNoAxis ? [] : (['axes'] as const)),
    ...(leadPerson ? [] : (['lead'] as const)),
    ...(startsOn <= dueOn ? [] : (['dates'] as const)),
  ];
}
