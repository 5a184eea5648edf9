import { z } from 'zod';
import type { Prisma } from '../../database/generated/client.ts';
import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { CapturedThread } from './captured-thread.ts';

/** A form left open for longer is opened again, in milliseconds: a day. */
const KEPT = 24 * 60 * 60 * 1000;

const messageSchema = z.object({
  channelId: z.string(),
  ts: z.string(),
  permalink: z.string().nullable(),
  threadTs: z.string().nullable(),
  author: z.object({ personId: z.string().nullable(), name: z.string().nullable() }),
  authorSlackId: z.string().nullable(),
  at: z.coerce.date(),
  text: z.string(),
  files: z.array(z.string()),
});

const threadSchema: z.ZodType<CapturedThread, unknown> = z.object({
  message: messageSchema.nullable(),
  thread: z.array(messageSchema),
  channelId: z.string(),
  threadTs: z.string(),
  unread: z.enum(['notInChannel', 'noScope', 'tooLong', 'noAnswer']).nullable(),
});

/** Keeps what somebody sees of a thread while they fill in the form that records it; gives its name. Forgotten within a day. */
export async function captureThread(
  { agreement, person }: Viewer,
  captured: CapturedThread,
  { db, now }: Deps,
): Promise<string> {
  if (!person) throw new UserError('rosterOnly');
  const content = JSON.parse(JSON.stringify(captured)) as Prisma.InputJsonObject;
  const { id } = await db.capturedMessages.create({
    data: { agreementId: agreement.id, capturedById: person.id, capturedAt: now(), content },
  });
  return id;
}

/**
 * What somebody captured, for them alone.
 * @throws UserError when it was forgotten, or is somebody else's.
 */
export async function readCapture(viewer: Viewer, id: string, { db }: Pick<Deps, 'db'>): Promise<CapturedThread> {
  if (!viewer.person) throw new UserError('captureGone');
  const capturedById = viewer.person.id;
  const row = await db.capturedMessages.findFirst({ where: { id, capturedById, agreementId: viewer.agreement.id } });
  if (!row) throw new UserError('captureGone');
  return threadSchema.parse(row.content);
}

/** Forgets what was captured more than a day ago: what was recorded of it has its own copy. */
export async function forgetCaptures({ db, now }: Deps): Promise<void> {
  await db.capturedMessages.deleteMany({ where: { capturedAt: { lt: new Date(now().getTime() - KEPT) } } });
}
