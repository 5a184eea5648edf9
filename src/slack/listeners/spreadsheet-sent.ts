import { createHash } from 'node:crypto';
import type { App } from '@slack/bolt';
import { MOST_MEGABYTES } from '../../documents/spreadsheet/limits.ts';
import { readSpreadsheet } from '../../documents/spreadsheet/read-spreadsheet.ts';
import { requireSteward } from '../../domain/people/access.ts';
import { describeImport } from '../../domain/spreadsheet/describe-import.ts';
import { keepImport } from '../../domain/spreadsheet/keep-import.ts';
import { UserError } from '../../errors.ts';
import { words } from '../../i18n/catalogue.ts';
import { decode, parseArguments } from '../arguments.ts';
import { downloadFile } from '../download-file.ts';
import { identify } from '../identify.ts';
import { sentKind } from '../sent-kind.ts';
import type { Services } from '../services.ts';
import { importView } from '../views/import-view.ts';
import { messageOf } from '../views/message.ts';

/** Somebody sent the bot a spreadsheet: what it would change is shown, and nothing is saved (X2-1). */
export function spreadsheetSent(app: App, services: Services): void {
  app.event('message', async ({ event, context, client }) => {
    if (event.channel_type !== 'im' || event.subtype !== 'file_share') return;
    const { options } = parseArguments(decode(event.text ?? ''), {
      agreement: ['convention', 'agreement'],
    });
    const { user: slackUserId, channel, thread_ts: threadTs, files = [] } = event;
    if (sentKind(files, decode(event.text ?? '')) !== 'spreadsheet') return;
    const asker = { slackUserId, channelId: channel, via: 'mention', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: options.agreement }, services);
    requireSteward(viewer);
    const [file, ...others] = files;
    if (!file || others.length > 0) throw new UserError('oneSpreadsheet');
    const request = { fileId: file.id, token: context.botToken ?? '', most: MOST_MEGABYTES * 1024 ** 2 };
    const { name: fileName, bytes } = await downloadFile(client, request);
    const reading = await readSpreadsheet({ name: fileName, bytes });
    const hash = createHash('sha256').update(bytes).digest('hex');
    const deps = { db: services.db, now: services.now };
    const { id } = await keepImport(viewer, { fileName, hash, reading }, deps);
    const preview = await describeImport(viewer, { id }, deps);
    if (!preview) return;
    const t = words(viewer.language);
    const place = { agreement: viewer.agreement.code, language: viewer.language };
    const rerun = {
      line: `import id:${id} convention:${viewer.agreement.code}`,
      page: 0,
      isPublic: false,
    };
    const message = messageOf(importView(preview, place, t), { rerun, mayShare: false }, t);
    await client.chat.postMessage({ channel, ...message, ...(threadTs ? { thread_ts: threadTs } : {}) });
  });
}
