import type { Company } from '../cast/company.ts';
import type { YearTown } from '../town/year-town.ts';

/** Where scenes are played. */
export interface Stage {
  town: YearTown;
  company: Company;
}

/** Something that somebody does of their own accord. */
export interface Scene {
  /** Day and hour in Paris. */
  at: string;
  what: string;
  play: (stage: Stage) => Promise<void>;
}

export function scene(at: string, what: string, play: Scene['play']): Scene {
  return { at, what, play };
}
