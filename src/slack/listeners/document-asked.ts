import { type App, type BlockAction, type ButtonAction, webApi } from '@slack/bolt';
import { meetingEvent } from '../../calendar/meeting-event.ts';
import { calendarFile } from '../../calendar/write-calendar.ts';
import { sessionArchive, sessionFile, sessionPapers } from '../../documents/session-files.ts';
import { describeMeeting } from '../../domain/meetings/describe-meeting.ts';
import { describeMinutes } from '../../domain/minutes/describe-minutes.ts';
import { loadLogos } from '../../domain/parties/load-logos.ts';
import type { Viewer } from '../../domain/people/viewer.ts';
import { UserError } from '../../errors.ts';
import { words } from '../../i18n/catalogue.ts';
import { agendaLines } from '../../i18n/meeting-text.ts';
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
      const asked = JSON.parse(action.value ?? '{}') as Record<string, string>;
      const asker = {
        slackUserId: body.user.id,
        channelId: body.channel?.id,
        via: 'button',
        audience: 'self',
      } as const;
      const viewer = await identify(context, { ...asker, agreementCode: asked.agreement }, services);
      const t = words(viewer.language);
      const file = await makeFile(asked, viewer, services);
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

async function makeFile(
  { paper, format, meeting: reference = '' }: Record<string, string>,
  viewer: Viewer,
  services: Services,
): Promise<{ name: string; content: Buffer }> {
  const meeting = await describeMeeting(viewer, { reference }, services);
  const { code: agreement, language } = viewer.agreement;
  if (format === 'ics') {
    const t = words(viewer.language);
    const lines = agendaLines(meeting.agenda, meeting.meeting.day, t);
    const occasion = { meeting: meeting.meeting, attendances: [], organizer: services.bot.mailbox, agreement, lines };
    const event = meetingEvent(occasion, t);
    if (!event) throw new UserError('meetingNoHour', { reference });
    const { filename, content } = calendarFile(event);
    return { name: filename, content: Buffer.from(content) };
  }
  if (paper === 'agenda' && meeting.reserved > 0) {
    throw new UserError('papersReserved', { reference: meeting.meeting.reference });
  }
  const minutes = await describeMinutes(viewer, { reference }, services);
  const logos = await loadLogos(viewer.agreement.id, services);
  const source = { meeting, minutes, language, agreement, createdAt: services.now(), logos };
  if (format === 'zip') return sessionArchive(source);
  // Buttons pressed in older messages name no paper: they stood below minutes.
  const wanted = sessionPapers.find((known) => known === paper) ?? 'minutes';
  return sessionFile(source, { paper: wanted, format: format === 'docx' ? 'docx' : 'pdf' });
}
