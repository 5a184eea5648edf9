import { z } from 'zod';
import { Cadence, College, CommitteeKind, RotationKind, SubstituteRule } from '../../../database/generated/enums.ts';
import { absent, civilDate, code, count, text } from './values.ts';

const seatRule = z.strictObject({
  code,
  /** Codes. Empty only for an advisory line, whose people sit for no party. */
  parties: z.array(code),
  college: absent(z.enum(College)),
  label: text,
  substitute: z.enum(SubstituteRule),
  seats: absent(count.min(1, 'must be at least 1, or null when the text leaves the number open')),
  isPerAxis: z.boolean().default(false),
  isAdvisory: z.boolean().default(false),
});

const rotation = z.strictObject({
  kind: z.enum(RotationKind),
  /** Codes of the parties in turn; one may come back in a round. */
  order: z.array(code).min(1, 'must name at least one party'),
  startsOn: civilDate,
  turnMonths: count.min(1, 'must be at least 1'),
  source: text,
  isConfirmed: z.boolean().default(false),
});

/** A body set up by the agreement, with its seats and the offices that rotate (Art. 6, Annexe 3). */
export const committeeSchema = z.strictObject({
  code,
  kind: z.enum(CommitteeKind),
  name: text,
  shortName: text,
  aliases: z.array(text).default([]),
  cadence: z.enum(Cadence),
  source: absent(text),
  missions: z.array(z.strictObject({ label: text, source: text })).default([]),
  seatRules: z.array(seatRule).default([]),
  rotations: z.array(rotation).default([]),
});
