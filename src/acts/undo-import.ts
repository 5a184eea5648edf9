import { undoImport as undo } from '../domain/spreadsheet/undo-import.ts';
import { stress } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Takes back everything that an import changed. */
export const undoImport: Act<PayloadOf<'undo-import'>> = {
  payload: payloads['undo-import'],
  run: async ({ viewer, deps, t }, { import: id }) => {
    const { file, undone } = await undo(viewer, { id }, deps);
    return { passages: stress(t.imports.undone({ file, number: undone })), isInPlace: true };
  },
};
