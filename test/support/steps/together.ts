import type { Step } from '../issoire-town.ts';
import { step } from './step.ts';

/** Steps that no test begins between: lived in one go, without a bot that is started for each. */
export const together = (...steps: Step[]): Step =>
  step(steps.map(({ words = '' }) => words).join('; '), async (town) => {
    for (const each of steps) await each(town);
  });
