import { z } from 'zod';
import { code, text } from './values.ts';

/** A priority theme of the departmental Caf. */
export const axisSchema = z.strictObject({ code, label: text });

const operationalObjective = z.strictObject({ code, label: text, axes: z.array(code).default([]) });

/** A strategic objective, with the operational ones below it (Art. 4). `axes` are codes; empty means none (K-18). */
export const objectiveSchema = z.strictObject({
  code,
  label: text,
  source: text,
  axes: z.array(code).default([]),
  operational: z.array(operationalObjective).default([]),
});
