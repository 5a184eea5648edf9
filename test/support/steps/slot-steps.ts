import type { Step } from '../issoire-town.ts';
import { later } from './clock-steps.ts';
import { filled } from './form-steps.ts';
import { together } from './together.ts';

/** Where and when a meeting is to be, as its form is filled in. */
export interface PlannedSlot {
  committee: string;
  day: string;
  place?: string;
  minutes?: string;
}

/** Claire plans a meeting at 14:00. */
export const plannedSlot = ({ place = 'Issoire', ...slot }: PlannedSlot): Step =>
  filled('plan-meeting', {}, { ...slot, hour: '14:00', place });

/** A convened meeting is moved: with a clock that moves, everybody is told within the minute. */
export const moved = (reference: string, day: string, reason: string, by?: string): Step =>
  together(filled('move-meeting', { meeting: reference }, { day, reason }, by), later(1));
