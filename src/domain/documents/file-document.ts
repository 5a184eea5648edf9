import { z } from 'zod';
import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findDocument } from './find-document.ts';
import { documentRights } from './rights.ts';

export interface DocumentInput {
  /** Code of the document in the agreement's register. */
  code: string;
  /** The day that the new version bears. */
  dated: CivilDate;
  /** Where it is kept. */
  url: string;
  /** From whom it comes (Art. 7). */
  source: string;
}

/**
 * Files a new version of a document that the agreement names: held from now on, as of its date (C-6, P-3).
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm for a day to come, for what is
 * no address, and for want of a source (Art. 7).
 */
export async function fileDocument(
  viewer: Viewer,
  { code, dated, url, source }: DocumentInput,
  deps: Deps,
): Promise<{ title: string; dated: CivilDate }> {
  await requireRight(viewer, documentRights.file);
  const { id, title, ...before } = await findDocument(viewer, code, deps);
  const fields: Record<string, UserError> = {};
  if (dated > viewer.today) fields.dated = new UserError('dateToCome', { given: dated });
  if (source.trim() === '') fields.source = new UserError('sourceRequired');
  if (!z.url({ protocol: /^https$/ }).safeParse(url).success) fields.url = new UserError('link');
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    const data = { state: 'HELD' as const, dated: toDbDate(dated), url, source };
    await tx.document.update({ where: { id }, data });
    note('document.filed', ['Document', id], {
      before: { state: before.state, dated: before.dated, url: before.url, source: before.source },
      after: { title, dated, url, source },
    });
  });
  return { title, dated };
}
