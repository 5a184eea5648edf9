import type { AllMiddlewareArgs, App, Context } from '@slack/bolt';
import { LARGEST_CALENDAR, readHolidays } from '../../calendar/read-holidays.ts';
import { agreementRights } from '../../domain/agreement/rights.ts';
import { requireRight } from '../../domain/viewer/right.ts';
import type { Viewer } from '../../domain/viewer/viewer.ts';
import { UserError } from '../../errors.ts';
import { words } from '../../i18n/words.ts';
import { decode, parseArguments } from '../arguments.ts';
import { downloadFile } from '../download-file.ts';
import { identify } from '../identify.ts';
import { sentKind } from '../sent-kind.ts';
import type { Services } from '../services.ts';
import { calendarPreview } from '../views/calendar-preview.ts';

/** Somebody sent the bot a file of their own: what a calendar holds is shown before it is saved. */
export function calendarSent(app: App, services: Services): void {
  app.event('message', async ({ event, context, client }) => {
    if (event.channel_type !== 'im' || event.subtype !== 'file_share') return;
    const { user: slackUserId, channel, thread_ts: threadTs, files = [] } = event;
    const kind = sentKind(files, decode(event.text ?? ''));
    if (kind === 'logo' || kind === 'spreadsheet') return;
    const { agreement: agreementCode } = parseArguments(decode(event.text ?? ''), {
      agreement: ['convention', 'agreement'],
    }).options;
    const asker = { slackUserId, channelId: channel, via: 'mention', audience: 'self', agreementCode } as const;
    const viewer = await identify(context, asker, services);
    if (kind === 'other') throw new UserError('fileNotForMe', { file: files.map(({ name }) => name).join(', ') });
    await requireRight(viewer, agreementRights.importHolidays);
    for (const { id: fileId } of files) {
      const sent = { fileId, agreement: viewer.agreement.code };
      const message = calendarPreview(await readSent(client, context, fileId, viewer), sent, words(viewer.language));
      await client.chat.postMessage({ channel, ...message, ...(threadTs ? { thread_ts: threadTs } : {}) });
    }
  });
}

function isCalendar(name: string): boolean {
  return name.toLowerCase().endsWith('.ics');
}

/** The calendar in a file; Slack gives it again at each call, so that nothing is kept meanwhile. */
async function readSent(client: AllMiddlewareArgs['client'], context: Context, fileId: string, viewer: Viewer) {
  const request = { file: { id: fileId }, token: context.botToken ?? '', most: LARGEST_CALENDAR };
  const { name, bytes } = await downloadFile(client, request);
  if (!isCalendar(name)) throw new UserError('fileNotForMe', { file: name });
  return { name, ...readHolidays(bytes, { file: name, zone: viewer.agreement.timeZone }) };
}
