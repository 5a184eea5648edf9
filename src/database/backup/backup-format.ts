import { z } from 'zod';

/**
 * A backup is one gzip file of lines, each a JSON value: a header; for each table a line that names its columns, then
 * its rows as lists of texts in PostgreSQL's own notation; the state of sequences; and a seal over all that precedes.
 * It says nothing about where it was written, so either kind of database restores it.
 */
export const FORMAT = 'ctg-bot backup';
export const FORMAT_VERSION = 1;

export const headerLine = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  createdAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
});
export const tableLine = z.object({ table: z.string(), columns: z.array(z.string()) });
export const sequenceLine = z.object({ sequence: z.string(), value: z.string(), called: z.boolean() });
export const sealLine = z.object({ rows: z.number(), sha256: z.string() });

export type BackupHeader = z.infer<typeof headerLine>;
export type BackupSequence = z.infer<typeof sequenceLine>;
