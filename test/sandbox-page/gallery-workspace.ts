import { smallWorkspace } from '../sandbox/small-bot.ts';
import type { WorkspaceOptions } from '../support/workspace.ts';
import { galleryCompletions, listenForGallery } from './gallery-bot.ts';
import { galleryManifest, galleryTown } from './gallery-town.ts';

/** The real sandbox with a real Bolt app that shows one of everything. */
export function galleryWorkspace(): WorkspaceOptions {
  return smallWorkspace(listenForGallery, {
    workspace: galleryTown,
    manifest: galleryManifest,
    botUserId: 'U0SANDBOXBOT',
    completions: galleryCompletions,
    startAt: new Date('2021-05-03T07:00:00Z'),
    timeZone: 'Europe/Paris',
    nextDue: () => new Date('2021-06-01T08:00:00Z'),
  });
}
