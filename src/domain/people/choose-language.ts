import { UserError } from '../../errors.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { writeOnce } from '../audit/write-once.ts';
import type { Deps } from '../deps.ts';
import type { Language, Viewer } from '../viewer/viewer.ts';

/**
 * Sets the language in which a person is answered; a channel keeps the agreement's.
 * @throws UserError for somebody who is not in the roster.
 */
export async function chooseLanguage(viewer: Viewer, { language }: { language: Language }, deps: Deps): Promise<void> {
  const { person } = viewer;
  if (!person) throw new UserError('rosterOnly');
  await writeOnce(deps, async (tx) => {
    const before = await tx.person.findUniqueOrThrow({ where: { id: person.id } });
    await tx.person.update({ where: { id: person.id }, data: { language } });
    await recordAudit(tx, viewer, deps.now(), {
      action: 'person.language',
      subjectType: 'Person',
      subjectId: person.id,
      before: before.language,
      after: language,
    });
  });
}
