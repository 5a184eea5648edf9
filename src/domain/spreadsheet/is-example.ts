import { fold } from '../text/fold.ts';
import type { ImportedRow } from './imported-rows.ts';

/** How the template marks the row that only shows how cells are written. */
export const exampleMark = { fr: 'EXEMPLE', en: 'EXAMPLE' };

/** True for a row of the template that somebody left in. */
export function isExample({ cells }: Pick<ImportedRow, 'cells'>): boolean {
  const { reference, sheet, code, name } = cells as Record<string, unknown>;
  return [reference, sheet, code, name].some(
    (text) => typeof text === 'string' && /^(?:exemple|example)\b/.test(fold(text)),
  );
}
