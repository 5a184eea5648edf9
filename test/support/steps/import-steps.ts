import { confirmImport } from '../../../src/domain/spreadsheet/confirm-import.ts';
import { keepSpreadsheet } from '../../../src/forms/keep-spreadsheet.ts';
import type { Step } from '../issoire-town.ts';
import { step } from './step.ts';

export interface GivenFile {
  name: string;
  bytes: Buffer;
}

/** Claire sends a spreadsheet and confirms what it brings; `words` tell its contents from others. */
export const imported = (words: string, file: () => GivenFile | Promise<GivenFile>): Step =>
  step(`imported ${words}`, async ({ deps, viewer }) => {
    const claire = await viewer('U0CLAIRE01');
    const { record, fingerprint } = await keepSpreadsheet(claire, await file(), deps);
    await confirmImport(claire, { id: record.id, fingerprint }, deps);
  });

/** The same of lines between semicolons. */
export const importedLines = (name: string, lines: string): Step =>
  imported(`${name}: ${lines}`, () => ({ name, bytes: Buffer.from(lines) }));
