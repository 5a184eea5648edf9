import type { MeetingFacts } from '../domain/meetings/meeting-facts.ts';
import type { Language } from '../domain/viewer/viewer.ts';
import { words } from '../i18n/words.ts';
import { hourOf } from '../presenters/meeting-presenter.ts';
import { fileName } from './file-name.ts';
import type { Paper, PaperLogo } from './paper.ts';
import type { PaperOccasion } from './papers/paper-frame.ts';

export interface MeetingSource {
  meeting: MeetingFacts;
  language: Language;
  /** Code of the agreement. */
  agreement: string;
  createdAt: Date;
  logos: PaperLogo[];
}

export interface SessionFile {
  name: string;
  content: Buffer;
}

/** What the head of every document of a meeting says. */
export function occasionOf({ meeting, language, agreement, createdAt, logos }: MeetingSource): PaperOccasion {
  const { reference, committee, day, minutes, place, link, chair, secretariat, officeReason } = meeting;
  const when = words(language).meetings.when({ day, hour: hourOf(meeting), minutes });
  const offices = { chair, secretariat, officeReason };
  return { language, agreement, reference, committee: committee.name, when, place, link, ...offices, createdAt, logos };
}

/** What writes Word and PDF is large: it is loaded when first asked for. */
const write = {
  docx: async (paper: Paper) => (await import('./paper-docx.ts')).paperDocx(paper),
  pdf: async (paper: Paper) => (await import('./paper-pdf.ts')).paperPdf(paper),
};

/** A paper as a file to edit or to print, named after its meeting. */
export async function layOut(paper: Paper, reference: string, format: 'docx' | 'pdf'): Promise<SessionFile> {
  const content = await write[format](paper);
  return { name: fileName(`${reference} ${paper.title}`, format), content };
}
