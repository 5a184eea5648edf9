import type { App } from '@slack/bolt';
import { findParty } from '../../domain/parties/find-party.ts';
import { partyRights } from '../../domain/parties/rights.ts';
import { setLogo } from '../../domain/parties/set-logo.ts';
import { requireRight } from '../../domain/viewer/right.ts';
import { UserError } from '../../errors.ts';
import { words } from '../../i18n/words.ts';
import { MOST_LOGOS } from '../../mail/notice-files.ts';
import { decode, parseArguments } from '../arguments.ts';
import { downloadFile } from '../download-file.ts';
import { identify } from '../identify.ts';
import { logoRequest } from '../logo-request.ts';
import type { Services } from '../services.ts';
import { logoSaved } from '../views/logos-view.ts';

/** Somebody sent the bot a picture with « logo » and a party's name: it stands at the head of documents from now on. */
export function logoSent(app: App, services: Services): void {
  app.event('message', async ({ event, context, client }) => {
    if (event.channel_type !== 'im' || event.subtype !== 'file_share') return;
    const { words: typed, options } = parseArguments(decode(event.text ?? ''), {
      agreement: ['convention', 'agreement'],
    });
    const party = logoRequest(typed.join(' '));
    if (party === null) return;
    const { user: slackUserId, channel, thread_ts: threadTs, files = [] } = event;
    const asker = { slackUserId, channelId: channel, via: 'mention', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: options.agreement }, services);
    await requireRight(viewer, partyRights.setLogo);
    await findParty(viewer.agreement.id, party, services);
    const [file, ...others] = files;
    if (!file || others.length > 0) throw new UserError('oneLogo');
    const { LARGEST_LOGO, receiveLogo } = await import('../../documents/receive-logo.ts');
    const request = { file: { id: file.id }, token: context.botToken ?? '', most: LARGEST_LOGO };
    const { name, bytes } = await downloadFile(client, request);
    const picture = receiveLogo(name, bytes);
    const saved = await setLogo(viewer, { party, fileName: name, picture }, { db: services.db, now: services.now });
    const logo = { ...saved, ...picture, fileName: name, mostByMail: MOST_LOGOS };
    const message = logoSaved(logo, viewer.agreement.code, words(viewer.language));
    await client.chat.postMessage({ channel, ...message, ...(threadTs ? { thread_ts: threadTs } : {}) });
  });
}
