import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';

const factsSchema = z.object({ on: z.string(), isDuty: z.boolean() });

export interface OwnReminder {
  personId: string;
  subject: string;
  on: CivilDate;
  isDuty: boolean;
}

/**
 * A reminder that was sent to the person asking.
 * @throws UserError when it is somebody else's, or no reminder.
 */
export async function findOwnReminder(viewer: Viewer, deliveryId: string, { db }: Deps): Promise<OwnReminder> {
  const id = z.uuid().safeParse(deliveryId);
  const row = id.success ? await db.delivery.findUnique({ where: { id: id.data } }) : null;
  const facts = factsSchema.safeParse(row?.facts);
  if (!row || !facts.success || row.kind !== 'due') throw new UserError('gone');
  if (!viewer.person || row.personId !== viewer.person.id) throw new UserError('notYourReminder');
  return { personId: viewer.person.id, subject: row.subject, ...facts.data };
}
