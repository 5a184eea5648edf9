import { z } from 'zod';

/** Wordings that a decision validates: an objective's code, and the number of its wording. */
export interface ValidationEffect {
  validates: { code: string; number: number }[];
}

const schema = z.object({ validates: z.array(z.object({ code: z.string(), number: z.int() })) });

/** What a decision validates; null for one that validates nothing. */
export function readValidationEffect(effect: unknown): ValidationEffect | null {
  const read = schema.safeParse(effect);
  return read.success ? read.data : null;
}
