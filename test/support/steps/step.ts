import type { IssoireTown, Step } from '../issoire-town.ts';

/**
 * Something that happened in town, known by its words: two files that name the same go on from the same kept town, so the
 * words say all that it depends on.
 */
export function step(words: string, live: (town: IssoireTown) => Promise<void>): Step {
  return Object.assign((town: IssoireTown) => live(town), { words });
}
