import type { Context } from '@slack/bolt';
import { findViewer } from '../domain/people/find-viewer.ts';
import type { Asker, Viewer } from '../domain/viewer/viewer.ts';
import type { Services } from './services.ts';

/**
 * Finds who is asking and remembers them on the request, so that even a refusal is told in their language, with what
 * they may do about it.
 * @throws UserError when the agreement meant cannot be told.
 */
export async function identify(
  context: Context,
  asker: Omit<Asker, 'readers'>,
  { db, reads, now, readersOf }: Services,
): Promise<Viewer> {
  const { audience, channelId } = asker;
  // Asked of Slack only for an answer that a whole channel will read.
  const readers = audience === 'channel' && channelId ? await readersOf(channelId) : null;
  const viewer = await findViewer({ ...asker, readers }, { db: await reads.ofAsker(db, asker), now });
  context.viewer = viewer;
  return viewer;
}

/** The person asking; undefined until they were identified. */
export function viewerOf(context: Context): Viewer | undefined {
  return context.viewer as Viewer | undefined;
}
