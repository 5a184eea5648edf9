import type { MinutesAnswer } from '../domain/minutes/describe-minutes.ts';
import type { MeetingAnswer } from '../domain/planning/describe-meeting.ts';
import { words } from '../i18n/words.ts';
import { fileName } from './file-name.ts';
import { layOut, type MeetingSource, occasionOf, type SessionFile } from './meeting-file.ts';
import type { Paper } from './paper.ts';
import { agendaPaper } from './papers/agenda-paper.ts';
import { convocationPaper } from './papers/convocation-paper.ts';
import { minutesPaper } from './papers/minutes-paper.ts';
import { sheetPaper } from './papers/sheet-paper.ts';
import { zipFiles } from './zip-files.ts';

export interface SessionSource extends Omit<MeetingSource, 'meeting'> {
  meeting: MeetingAnswer;
  minutes: MinutesAnswer;
}

export const sessionPapers = ['convocation', 'agenda', 'sheet', 'minutes'] as const;
export type SessionPaper = (typeof sessionPapers)[number];

/** One paper of a meeting, to edit or to print. */
export function sessionFile(
  source: SessionSource,
  { paper, format }: { paper: SessionPaper; format: 'docx' | 'pdf' },
): Promise<SessionFile> {
  return layOut(paperOf[paper](source), source.meeting.meeting.reference, format);
}

/** The whole session file: convocation, agenda, attendance sheet and minutes, each to edit and to print. */
export async function sessionArchive(source: SessionSource): Promise<SessionFile> {
  const { meeting, agreement, createdAt, language } = source;
  const { reference, state } = meeting.meeting;
  // A meeting that was only recorded, or held without one, has no convocation to keep; reserved points go to nobody else.
  const wasCalled = meeting.convocation.sentOn !== null || state === 'PLANNED';
  const isLeftOut: Record<SessionPaper, boolean> = {
    convocation: !wasCalled,
    agenda: meeting.reserved > 0,
    sheet: false,
    minutes: false,
  };
  const files: SessionFile[] = [];
  for (const paper of sessionPapers.filter((one) => !isLeftOut[one])) {
    for (const format of ['docx', 'pdf'] as const) files.push(await sessionFile(source, { paper, format }));
  }
  const title = `${words(language).papers.files.session.replace(/ \(.*$/, '')} ${agreement} ${reference}`;
  return { name: fileName(title, 'zip'), content: await zipFiles(files, createdAt) };
}

const paperOf: Record<SessionPaper, (source: SessionSource) => Paper> = {
  convocation: (source) => {
    const { agenda, reserved, convocation } = source.meeting;
    const { day, state, reason } = source.meeting.meeting;
    return convocationPaper({ ...sessionOccasion(source), agenda, reserved, day, state, reason, convocation });
  },
  agenda: (source) => {
    const { agenda, meeting } = source.meeting;
    return agendaPaper({ ...sessionOccasion(source), agenda, day: meeting.day });
  },
  sheet: (source) => sheetPaper({ ...sessionOccasion(source), attendances: source.meeting.attendances }),
  minutes: (source) => {
    const { content, version, status } = source.minutes;
    const isApproved = status.state === 'approved';
    // The offices of the version, whatever was changed since.
    const { chair, secretariat, officeReason = null } = content;
    const occasion = { ...sessionOccasion(source), chair, secretariat, officeReason };
    return minutesPaper({ ...occasion, content, version, isApproved });
  },
};

function sessionOccasion(source: SessionSource) {
  return occasionOf({ ...source, meeting: source.meeting.meeting });
}
