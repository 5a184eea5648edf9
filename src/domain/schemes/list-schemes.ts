import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { fold } from '../text/fold.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** A scheme beside the agreement, as its text names it (A3-4, K-30). */
export interface SchemeRecord {
  code: string;
  label: string;
  /** Short name of the party that holds it; null when the text does not say. */
  holder: string | null;
  startsOn: CivilDate | null;
  /** Last day, inclusive; null while none is known. */
  endsOn: CivilDate | null;
  /** What stands in its place, in words. */
  replacedBy: string | null;
  /** Where this is read (Art. 7). */
  source: string;
  note: string | null;
}

/**
 * The schemes beside the agreement, in the order of its file: all, or those that the words name. It is public text.
 * @throws UserError when none answers to the words.
 */
export async function listSchemes(
  viewer: Viewer,
  { words }: { words: string },
  { db }: Pick<Deps, 'db'>,
): Promise<SchemeRecord[]> {
  const rows = await db.scheme.findMany({
    where: { agreementId: viewer.agreement.id },
    include: { party: true },
    orderBy: { position: 'asc' },
  });
  const wanted = fold(words);
  const found = rows.filter(({ code, label, aliases }) =>
    [code, label, ...aliases].some((name) => fold(name).includes(wanted)),
  );
  if (found.length === 0 && wanted !== '') {
    throw new UserError('schemeUnknown', { given: words, known: rows.map(({ label }) => label) });
  }
  return found.map(({ party, startsOn, endsOn, code, label, replacedBy, source, note }) => ({
    ...{ code, label, replacedBy, source, note },
    holder: party?.shortName ?? null,
    startsOn: startsOn && fromDbDate(startsOn),
    endsOn: endsOn && fromDbDate(endsOn),
  }));
}
