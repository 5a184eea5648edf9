import type { Context } from '@slack/bolt';
import { findViewer } from '../domain/people/find-viewer.ts';
import type { Asker, Language, Viewer } from '../domain/viewer/viewer.ts';
import type { Services } from './services.ts';

/**
 * Finds who is asking and remembers their language on the request, so that even a refusal is told in it.
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
  context.language = viewer.language;
  return viewer;
}

/** The language of the person asking; undefined until they were identified. */
export function languageOf(context: Context): Language | undefined {
  return context.language as Language | undefined;
}
