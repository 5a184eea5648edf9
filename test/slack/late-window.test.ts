import { WebAPIPlatformError } from '@slack/web-api';
import { expect, it } from 'vitest';
import { createReadMemory } from '../../src/database/memory/read-memory.ts';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import { words } from '../../src/i18n/words.ts';
import { showForm } from '../../src/slack/show-form.ts';
import { testDatabase } from '../support/database.ts';
import { issoireSandboxFile } from '../support/seed-file.ts';

const { db } = await testDatabase();
const now = () => new Date('2021-05-03T07:00:00Z');

/** Asks for a form of which Slack says so when it is opened. */
async function openedLate(code: string): Promise<void> {
  const asker = { slackUserId: 'U0CLAIRE01', channelId: undefined, via: 'button', audience: 'self' } as const;
  const viewer = await findViewer(asker, { db, now });
  const open = () => Promise.reject(new WebAPIPlatformError({ ok: false, error: code }));
  const place = { client: { views: { open } }, viewer, triggerId: '1.2', channelId: undefined, t: words('fr') };
  const request = { kind: 'form', form: 'choose-reminders', args: {} };
  await showForm({ ...place, request } as never, { db, reads: createReadMemory(), now, bot: {} } as never);
}

it('who waited for their turn longer than Slack lets a window wait is told so, and nothing else is', async () => {
  await loadAgreement(issoireSandboxFile(), { db, now });
  await expect(openedLate('expired_trigger_id')).rejects.toMatchObject({ code: 'windowLate' });
  await expect(openedLate('invalid_arguments')).rejects.toBeInstanceOf(WebAPIPlatformError);
});
