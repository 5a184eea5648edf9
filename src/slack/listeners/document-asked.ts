import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { meetingEvent } from '../../calendar/meeting-event.ts';
import { calendarFile } from '../../calendar/write-calendar.ts';
import { sessionArchive, sessionFile, sessionPapers } from '../../documents/session-files.ts';
import { logDocumentExport } from '../../domain/meetings/log-document-export.ts';
import { describeMinutes } from '../../domain/minutes/describe-minutes.ts';
import { loadLogos } from '../../domain/parties/load-logos.ts';
import { describeMeeting, type MeetingAnswer } from '../../domain/planning/describe-meeting.ts';
import type { Viewer } from '../../domain/viewer/viewer.ts';
import { UserError } from '../../errors.ts';
import { words } from '../../i18n/words.ts';
import { agendaLines } from '../../presenters/meeting-presenter.ts';
import { handOver } from '../hand-over.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
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
      const text = await handOver(client, { slackUserId: body.user.id, ...file }, t);
      await respond({ text: escapeText(text), response_type: 'ephemeral', replace_original: false });
    },
  );
}

/** Made first: what is refused, or cannot be made, was not taken away. */
async function makeFile(
  asked: Record<string, string>,
  viewer: Viewer,
  services: Services,
): Promise<{ name: string; content: Buffer }> {
  const { paper = null, format = 'pdf', meeting: reference = '' } = asked;
  const meeting = await describeMeeting(viewer, { reference }, services);
  const file = await layOutFile(asked, meeting, viewer, services);
  await logDocumentExport(viewer, { meeting: meeting.meeting, paper, format }, services);
  return file;
}

async function layOutFile(
  { paper, format, meeting: reference = '' }: Record<string, string>,
  meeting: MeetingAnswer,
  viewer: Viewer,
  services: Services,
): Promise<{ name: string; content: Buffer }> {
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
