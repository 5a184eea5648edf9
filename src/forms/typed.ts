import type { GivenFile } from './given-file.ts';

/** What somebody filled in, as it came, by the fields' names: one text, or the values of what was chosen. */
export interface Typed {
  texts: Record<string, string[]>;
  files: Record<string, GivenFile[]>;
}

export function nothingTyped(): Typed {
  return { texts: {}, files: {} };
}
