import { meetingEvent } from '../calendar/meeting-event.ts';
import { calendarFile } from '../calendar/write-calendar.ts';
import { sessionArchive, sessionFile } from '../documents/session-files.ts';
import { logDocumentExport } from '../domain/meetings/log-document-export.ts';
import { describeMinutes } from '../domain/minutes/describe-minutes.ts';
import { loadLogos } from '../domain/parties/load-logos.ts';
import { describeMeeting, type MeetingAnswer } from '../domain/planning/describe-meeting.ts';
import { UserError } from '../errors.ts';
import { agendaLines } from '../presenters/meeting-presenter.ts';
import type { Act, ActCall, MadeFile } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

type Wanted = PayloadOf<'make-document'>;

/** A document of a meeting, its calendar file, or all of them. Made first: what is refused, or cannot be made, was not taken away. */
export const makeDocument: Act<Wanted> = {
  payload: payloads['make-document'],
  run: async (call, wanted) => {
    const meeting = await describeMeeting(call.viewer, { reference: wanted.meeting }, call.deps);
    const file = await layOutFile(wanted, meeting, call);
    const { paper = null, format } = wanted;
    await logDocumentExport(call.viewer, { meeting: meeting.meeting, paper, format }, call.deps);
    return { passages: [], files: [file] };
  },
};

async function layOutFile(wanted: Wanted, meeting: MeetingAnswer, call: ActCall): Promise<MadeFile> {
  const { viewer, deps } = call;
  const { paper, format, meeting: reference } = wanted;
  if (format === 'ics') return calendarOf(meeting, call);
  if (paper === 'agenda' && meeting.reserved > 0) {
    throw new UserError('papersReserved', { reference: meeting.meeting.reference });
  }
  const minutes = await describeMinutes(viewer, { reference }, deps);
  const logos = await loadLogos(viewer.agreement.id, deps);
  const { code: agreement, language } = viewer.agreement;
  const source = { meeting, minutes, language, agreement, createdAt: deps.now(), logos };
  if (format === 'zip') return sessionArchive(source);
  return sessionFile(source, { paper: paper ?? 'minutes', format });
}

function calendarOf({ meeting, agenda }: MeetingAnswer, { viewer, bot, t }: ActCall): MadeFile {
  const lines = agendaLines(agenda, meeting.day, t);
  const occasion = { meeting, attendances: [], organizer: bot.mailbox, agreement: viewer.agreement.code, lines };
  const event = meetingEvent(occasion, t);
  if (!event) throw new UserError('meetingNoHour', { reference: meeting.reference });
  const { filename, content } = calendarFile(event);
  return { name: filename, content: Buffer.from(content) };
}
