import type { Step } from '../issoire-town.ts';
import { step } from './step.ts';

/** The clock goes on that long, the bot doing what is due on the way. */
export const later = (minutes: number): Step =>
  step(`${minutes} minutes later`, ({ deps, at }) =>
    at(new Date(deps.now().getTime() + minutes * 60_000).toISOString()),
  );
