import type { Deps } from '../deps.ts';
import { fold } from '../text/fold.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { requireRoster } from './access.ts';

export interface PersonLine {
  id: string;
  name: string;
  jobTitle: string | null;
}

/**
 * The roster's people whose name or office holds every word, by name: what a form offers to choose from.
 * Names without addresses, as every member reads them.
 * @throws UserError for somebody outside the roster (Art. 12).
 */
export async function listPeople(
  viewer: Viewer,
  { words = '' }: { words?: string },
  { db }: Deps,
): Promise<PersonLine[]> {
  requireRoster(viewer);
  const people = await db.person.findMany({ where: { agreementId: viewer.agreement.id }, orderBy: { name: 'asc' } });
  const wanted = fold(words).split(' ');
  return people
    .filter(({ name, jobTitle }) => wanted.every((word) => fold(`${name} ${jobTitle ?? ''}`).includes(word)))
    .map(({ id, name, jobTitle }) => ({ id, name, jobTitle }));
}
