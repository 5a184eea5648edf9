import type { Step } from '../issoire-town.ts';
import { type SampleSheet, sampleSheets } from '../sample-sheets.ts';
import { step } from './step.ts';

/** Sheets FA-01, FA-02… of the Agglo stand in the plan. */
export const writtenSheets = (...sheets: SampleSheet[]): Step =>
  step(`sheets ${JSON.stringify(sheets)}`, () => sampleSheets(sheets));
