import { parentPort, workerData } from 'node:worker_threads';
import { readTables } from '../../domain/spreadsheet/reading/read-tables.ts';
import { UserError } from '../../errors.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { openSpreadsheet, type SpreadsheetFile } from './open-spreadsheet.ts';
import type { WorkerAnswer } from './worker-answer.ts';

// Runs in a thread of its own, bundled by bundle-worker.ts.

function answer(file: SpreadsheetFile): WorkerAnswer {
  try {
    return { reading: readTables(openSpreadsheet(file), vocabulary) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refused: { code: error.code, detail: error.detail } };
  }
}

parentPort?.postMessage(answer(workerData as SpreadsheetFile));
