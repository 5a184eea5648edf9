import { type App, type BlockAction, type ButtonAction, webApi } from '@slack/bolt';
import { type SessionFormat, sessionFile } from '../../documents/session-files.ts';
import { describeMeeting } from '../../domain/meetings/describe-meeting.ts';
import { describeMinutes } from '../../domain/meetings/describe-minutes.ts';
import { words } from '../../i18n/catalogue.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import { sendFile } from '../send-file.ts';
import type { Services } from '../services.ts';
import { escapeText } from '../views/blocks.ts';

/** Somebody asked for a document of a meeting: it is made and put into their direct messages. */
export function documentAsked(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(
    ACTION.makeDocument,
    async ({ ack, action, body, context, client, respond }) => {
      await ack();
      const { format, meeting, agreement } = JSON.parse(action.value ?? '{}') as Record<string, string>;
      const asker = {
        slackUserId: body.user.id,
        channelId: body.channel?.id,
        via: 'button',
        audience: 'self',
      } as const;
      const viewer = await identify(context, { ...asker, agreementCode: agreement }, services);
      const t = words(viewer.language);
      const reference = meeting ?? '';
      const source = {
        meeting: await describeMeeting(viewer, { reference }, services),
        minutes: await describeMinutes(viewer, { reference }, services),
        language: viewer.agreement.language,
        agreement: viewer.agreement.code,
        createdAt: services.now(),
      };
      const file = await sessionFile(source, format as SessionFormat);
      const text = await sendFile(client, { slackUserId: body.user.id, ...file }).then(
        () => t.papers.files.sent(file),
        (error: unknown) => {
          const isRefused = error instanceof webApi.WebAPIPlatformError && error.data.error === 'missing_scope';
          if (!isRefused) throw error;
          return t.papers.files.notGranted;
        },
      );
      await respond({ text: escapeText(text), response_type: 'ephemeral', replace_original: false });
    },
  );
}
