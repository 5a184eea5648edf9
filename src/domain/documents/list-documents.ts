import type { Deps } from '../deps.ts';
import { readSettings } from '../settings/read-settings.ts';
import { fold } from '../text/fold.ts';
import { addMonths, fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { visibleOnly } from '../visibility/visible-only.ts';
import { ageingKinds } from './ageing-kinds.ts';
import { loadDocuments } from './load-documents.ts';

/**
 * The documents that the agreement speaks of, expected against held (C-6); old ones are said to be (P-3). Those that
 * not everybody who reads the answer may know of are counted, not named (Art. 12).
 */
export async function listDocuments(viewer: Viewer, { words = '' }: { words?: string | undefined }, deps: Deps) {
  const agreementId = viewer.agreement.id;
  const [settings, rows, clearance] = await Promise.all([
    readSettings(agreementId, deps),
    loadDocuments(agreementId, deps),
    findClearance(viewer, deps),
  ]);
  const wanted = fold(words);
  const found = rows.filter(({ title, code, aliases }) => {
    return [title, code, ...aliases].some((known) => fold(known).includes(wanted));
  });
  const { shown, reserved } = visibleOnly(clearance, found);
  const documents = shown.map(({ code, title, aliases, kind, state, party, dated, url, source, note }) => {
    const on = dated && fromDbDate(dated);
    const isOld =
      ageingKinds.includes(kind) && on !== null && addMonths(on, settings.documentMaxAgeMonths) < viewer.today;
    return {
      code,
      title,
      aliases,
      kind,
      state,
      party: party?.shortName ?? null,
      dated: on,
      isOld,
      url,
      source,
      note,
    };
  });
  return { documents, reserved };
}

export type DocumentsAnswer = Awaited<ReturnType<typeof listDocuments>>;

export type DocumentLine = DocumentsAnswer['documents'][number];
