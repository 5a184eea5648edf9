import { DateTime, IANAZone } from 'luxon';
import { z } from 'zod';

/** The values that an agreement's file is made of. Each message ends a sentence that begins with the place. */

export const text = z
  .string()
  .refine((value) => value !== '' && value === value.trim(), 'must not be empty, nor begin or end with a space');

/** A stable name inside its agreement, e.g. « API » or « O1.2 »: what makes loading twice harmless. */
export const code = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9._-]{0,39}$/, 'must be a code of capitals, digits, dots and hyphens, such as « O1.2 »');

export const civilDate = z
  .string()
  .refine(
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && DateTime.fromISO(value).isValid,
    'must be a day of the calendar, written YYYY-MM-DD',
  );

export const timeZone = z
  .string()
  .refine((value) => IANAZone.isValidZone(value), 'must be a time zone of the IANA list, such as « Europe/Brussels »');

export const email = z.email('must be an e-mail address').toLowerCase();

export const slackUserId = z.string().regex(/^[UW][A-Z0-9]{8,}$/, 'must be a Slack member id, such as « U012AB3CD4 »');

export const slackChannelId = z
  .string()
  .regex(/^[CG][A-Z0-9]{8,}$/, 'must be a Slack channel id, such as « C012AB3CD4 »');

/** First and last day, both included; the last one open until somebody closes it. */
export const span = { startsOn: civilDate, endsOn: civilDate.nullable().default(null) };

export const count = z.int('must be a whole number').min(0, 'must not be negative');

export const absent = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
