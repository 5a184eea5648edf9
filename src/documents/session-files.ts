import type { MeetingAnswer } from '../domain/meetings/describe-meeting.ts';
import type { MinutesAnswer } from '../domain/meetings/describe-minutes.ts';
import type { Language } from '../domain/people/viewer.ts';
import { words } from '../i18n/catalogue.ts';
import { hourOf } from '../i18n/meeting-text.ts';
import { fileName } from './file-name.ts';
import type { Paper } from './paper.ts';
import { paperDocx } from './paper-docx.ts';
import { paperPdf } from './paper-pdf.ts';
import { agendaPaper } from './papers/agenda-paper.ts';
import { minutesPaper } from './papers/minutes-paper.ts';
import type { PaperOccasion } from './papers/paper-frame.ts';
import { sheetPaper } from './papers/sheet-paper.ts';
import { zipFiles } from './zip-files.ts';

export interface SessionSource {
  meeting: MeetingAnswer;
  minutes: MinutesAnswer;
  language: Language;
  /** Code of the agreement. */
  agreement: string;
  createdAt: Date;
}

export interface SessionFile {
  name: string;
  content: Buffer;
}

export type SessionFormat = 'docx' | 'pdf' | 'zip';

/** The minutes as a document, or the whole session file: agenda, attendance sheet and minutes, to edit and to print. */
export async function sessionFile(source: SessionSource, format: SessionFormat): Promise<SessionFile> {
  const { meeting, agreement, createdAt, language } = source;
  const { reference } = meeting.meeting;
  if (format !== 'zip') return layOut(minutesOf(source), reference, format);
  const occasion = occasionOf(source);
  const papers = [
    agendaPaper({ ...occasion, agenda: meeting.agenda, day: meeting.meeting.day }),
    sheetPaper({ ...occasion, attendances: meeting.attendances }),
    minutesOf(source),
  ];
  const files: SessionFile[] = [];
  for (const paper of papers) {
    for (const each of ['docx', 'pdf'] as const) files.push(await layOut(paper, reference, each));
  }
  const title = `${words(language).papers.files.session.replace(/ \(.*$/, '')} ${agreement} ${reference}`;
  return { name: fileName(title, 'zip'), content: await zipFiles(files, createdAt) };
}

async function layOut(paper: Paper, reference: string, format: 'docx' | 'pdf'): Promise<SessionFile> {
  const content = format === 'docx' ? await paperDocx(paper) : await paperPdf(paper);
  return { name: fileName(`${reference} ${paper.title}`, format), content };
}

function occasionOf({ meeting: { meeting }, language, agreement, createdAt }: SessionSource): PaperOccasion {
  const { reference, committee, day, minutes, place, link, chair, secretariat, officeReason } = meeting;
  const when = words(language).meetings.when({ day, hour: hourOf(meeting), minutes });
  const where = [place, link].filter(Boolean).join(' · ');
  return {
    language,
    agreement,
    reference,
    committee: committee.name,
    when,
    place: where,
    chair,
    secretariat,
    officeReason,
    createdAt,
  };
}

function minutesOf(source: SessionSource): Paper {
  const { content, version, standing } = source.minutes;
  // The offices of the version, whatever was changed since.
  const { chair, secretariat, officeReason = null } = content;
  const occasion = { ...occasionOf(source), chair, secretariat, officeReason };
  return minutesPaper({ ...occasion, content, version, isApproved: standing.state === 'approved' });
}
