import { z } from 'zod';
import { absent, civilDate, code, text } from './values.ts';

/** A scheme beside the agreement (PEDT, CEJ, CLS, PLH…), who holds it until when, and what stands in its place (A3-4, K-30). */
export const schemeSchema = z.strictObject({
  code,
  label: text,
  aliases: z.array(text).default([]),
  party: absent(code),
  startsOn: absent(civilDate),
  /** Last day, inclusive. */
  endsOn: absent(civilDate),
  replacedBy: absent(text),
  source: text,
  note: absent(text),
});
