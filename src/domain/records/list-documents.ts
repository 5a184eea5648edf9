import { readSettings } from '../agreement/read-settings.ts';
import type { Deps } from '../deps.ts';
import { fold } from '../fold.ts';
import type { Viewer } from '../people/viewer.ts';
import { addMonths, fromDbDate } from '../time/civil-date.ts';
import { ageingKinds } from './ageing-kinds.ts';

/** The documents that the agreement speaks of, expected against held (C-6); old ones are said to be (P-3). */
export async function listDocuments(viewer: Viewer, { words = '' }: { words?: string | undefined }, deps: Deps) {
  const agreementId = viewer.agreement.id;
  const [settings, rows] = await Promise.all([
    readSettings(agreementId, deps),
    deps.db.document.findMany({ where: { agreementId }, include: { party: true }, orderBy: { position: 'asc' } }),
  ]);
  const wanted = fold(words);
  return rows
    .filter(({ title, code, aliases }) => [title, code, ...aliases].some((known) => fold(known).includes(wanted)))
    .map(({ code, title, aliases, kind, state, party, dated, url, source, note }) => {
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
}

export type DocumentLine = Awaited<ReturnType<typeof listDocuments>>[number];
