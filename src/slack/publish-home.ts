import type { AllMiddlewareArgs } from '@slack/bolt';
import { summarizeAgreement } from '../domain/agreement/summarize-agreement.ts';
import { describeOwnWork } from '../domain/own-work/describe-own-work.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { words } from '../i18n/words.ts';
import type { Services } from './services.ts';
import { homeView } from './views/home-view.ts';

/** Shows somebody their App Home: what they have to do, then the agreement. */
export async function publishHome(
  client: AllMiddlewareArgs['client'],
  viewer: Viewer,
  services: Services,
): Promise<void> {
  const deps = { ...services.reads.of(services.db, viewer.agreement), now: services.now };
  const summary = await summarizeAgreement(viewer, deps);
  const isOfRoster = viewer.person !== null && viewer.roles.length > 0;
  const work = isOfRoster ? await describeOwnWork(viewer, deps) : null;
  const view = homeView({ summary, work, agreement: viewer.agreement.code }, words(viewer.language));
  await client.views.publish({ user_id: viewer.slackUserId, view });
}
