import type { App } from '@slack/bolt';
import { spreadsheetRights } from '../../domain/spreadsheet/rights.ts';
import { requireRight } from '../../domain/viewer/right.ts';
import { UserError } from '../../errors.ts';
import { decode, parseArguments } from '../arguments.ts';
import { identify } from '../identify.ts';
import { receiveSpreadsheet } from '../receive-spreadsheet.ts';
import { sentKind } from '../sent-kind.ts';
import type { Services } from '../services.ts';

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
    await requireRight(viewer, spreadsheetRights.import);
    const [file, ...others] = files;
    if (!file || others.length > 0) throw new UserError('oneSpreadsheet');
    const given = { file: { id: file.id }, token: context.botToken ?? '' };
    const deps = { db: services.db, now: services.now };
    const preview = await receiveSpreadsheet(viewer, given, { client, deps });
    await client.chat.postMessage({ channel, ...preview, ...(threadTs ? { thread_ts: threadTs } : {}) });
  });
}
