import { confirmImport as confirm } from '../domain/spreadsheet/confirm-import.ts';
import { describeImport } from '../domain/spreadsheet/describe-import.ts';
import { UserError } from '../errors.ts';
import { shown, stress } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Saves what a spreadsheet changes, as its preview showed it; changed since, the preview is shown again instead. */
export const confirmImport: Act<PayloadOf<'confirm-import'>> = {
  payload: payloads['confirm-import'],
  run: async ({ viewer, deps, t }, { import: id, fingerprint }) => {
    const confirmed = await confirm(viewer, { id, fingerprint }, deps);
    const preview = await describeImport(viewer, { id }, deps);
    if (!preview) throw new UserError('importGone');
    const file = preview.record.fileName;
    const passages =
      confirmed.outcome === 'stale'
        ? stress(t.imports.stale)
        : [...stress(t.imports.confirmed({ file, ...confirmed })), ...shown('actions'), ...shown('verify')];
    return { passages, shows: { answer: 'import', about: `id:${id}` }, isInPlace: true };
  },
};
