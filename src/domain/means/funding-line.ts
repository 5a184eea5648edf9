import { UserError } from '../../errors.ts';
import { MOST_AMOUNT } from './amount.ts';

/** Who pays for a sheet, as it is written: what the form and imports alike come down to. */
export interface FundingLine {
  funder: string;
  /** « bonus territoire », « REAAP »…; empty for none. */
  scheme: string;
  year: number | null;
  /** Euros; null where nobody said. */
  amount: number | null;
  /** Where the figure is read (Art. 7). */
  source: string;
}

const MOST_TEXT = 300;

/** What keeps a funding from being written, by field: a source for each (Art. 7). None when it stands. */
export function fundingFaults({ funder, scheme, year, amount, source }: FundingLine) {
  const faults: Partial<Record<keyof FundingLine, UserError>> = {};
  if (funder.trim() === '') faults.funder = new UserError('required');
  if (source.trim() === '') faults.source = new UserError('sourceRequired');
  if (year !== null && !(Number.isInteger(year) && year >= 2000 && year <= 2099)) faults.year = new UserError('year');
  if (amount !== null && !(amount >= 0 && amount <= MOST_AMOUNT)) faults.amount = new UserError('amount');
  for (const [name, text] of Object.entries({ funder, scheme, source })) {
    if (text.length > MOST_TEXT) faults[name as keyof FundingLine] = new UserError('tooLong', { most: MOST_TEXT });
  }
  return faults;
}
