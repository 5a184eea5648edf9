import { Worker } from 'node:worker_threads';
import type { SpreadsheetReading } from '../../domain/spreadsheet/imported-rows.ts';
import { type ErrorCode, UserError } from '../../errors.ts';
import { MOST_MEGABYTES, MOST_MEMORY, MOST_TIME } from './file-limits.ts';
import type { SpreadsheetFile } from './open-spreadsheet.ts';
import type { WorkerAnswer } from './worker-answer.ts';
import { workerCode } from './worker-code.ts';

/** What one reading may take. */
export interface ReadingLimits {
  /** Of the thread's memory. */
  megabytes: number;
  milliseconds: number;
}

const USUAL: ReadingLimits = { megabytes: MOST_MEMORY, milliseconds: MOST_TIME };

/** Files are read one after the other: two at once would take twice the memory. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads an XLSX or a CSV that somebody sent, in a thread of its own that is ended when it takes too much memory or time
 * (X2-1). Nothing is saved; the same bytes give the same reading.
 * @throws UserError for a file that cannot be taken, saying what to do.
 */
export function readSpreadsheet(file: SpreadsheetFile, limits = USUAL): Promise<SpreadsheetReading> {
  if (file.bytes.length > MOST_MEGABYTES * 1024 * 1024) {
    return Promise.reject(new UserError('fileTooLarge', { file: file.name, megabytes: MOST_MEGABYTES }));
  }
  const reading = last.then(() => readApart(file, limits));
  last = reading.catch(() => undefined);
  return reading;
}

async function readApart(file: SpreadsheetFile, { megabytes, milliseconds }: ReadingLimits) {
  const worker = new Worker(await workerCode(), {
    eval: true,
    execArgv: [],
    env: {},
    workerData: { name: file.name, bytes: new Uint8Array(file.bytes) },
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
  });
  let clock: NodeJS.Timeout | undefined;
  try {
    return await new Promise<SpreadsheetReading>((resolve, reject) => {
      const tooHeavy = () => reject(new UserError('spreadsheetTooHeavy', { file: file.name }));
      clock = setTimeout(tooHeavy, milliseconds);
      worker.once('message', (answer: WorkerAnswer) => {
        if ('reading' in answer) resolve(answer.reading);
        else reject(userError(answer.refused));
      });
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooHeavy();
        else reject(error);
      });
      worker.once('exit', () => reject(new Error('the thread that reads spreadsheets ended without a word')));
    });
  } finally {
    clearTimeout(clock);
    await worker.terminate();
  }
}

/** A refusal that crossed from the thread, as the error that it was there. */
function userError({ code, detail }: { code: ErrorCode; detail: unknown }): UserError {
  return new (UserError as new (code: ErrorCode, detail: unknown) => UserError)(code, detail);
}
