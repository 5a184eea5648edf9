import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { Language, Viewer } from '../viewer/viewer.ts';

/**
 * Sets the language in which a person is answered; a channel keeps the agreement's.
 * @throws UserError for somebody who is not in the roster.
 */
export async function chooseLanguage(viewer: Viewer, { language }: { language: Language }, deps: Deps): Promise<void> {
  const { person } = viewer;
  if (!person) throw new UserError('rosterOnly');
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    const before = await tx.person.findUniqueOrThrow({ where: { id: person.id } });
    await tx.person.update({ where: { id: person.id }, data: { language } });
    note('person.language', ['Person', person.id], { before: before.language, after: language });
  });
}
