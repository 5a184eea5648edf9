import { z } from 'zod';
import { absent, civilDate, code, count, text } from './values.ts';

/** A field of public service, and which party runs it where, for which ages and between which days (Art. 3). */
export const competenceSchema = z.strictObject({
  code,
  label: text,
  aliases: z.array(text).default([]),
  source: text,
  holdings: z
    .array(
      z.strictObject({
        party: code,
        scope: text,
        ageMin: absent(count),
        ageMax: absent(count),
        startsOn: absent(civilDate),
        /** Last day, inclusive. */
        endsOn: absent(civilDate),
      }),
    )
    .min(1, 'must say who holds it'),
});
