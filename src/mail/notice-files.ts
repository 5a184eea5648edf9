import { noticeCalendar } from '../calendar/notice-calendar.ts';
import { layOut, occasionOf } from '../documents/meeting-file.ts';
import type { PaperLogo } from '../documents/paper.ts';
import { convocationPaper } from '../documents/papers/convocation-paper.ts';
import type { Notice } from '../domain/outbox/notice.ts';
import type { AgreementScope, Language } from '../domain/viewer/viewer.ts';
import { words } from '../i18n/words.ts';
import type { Mail } from './mailer.ts';

export interface NoticeFilesOccasion {
  /** Whom the mail is for, and in which language they read. */
  to: { name: string; address: string };
  language: Language;
  /** The one mailbox that sends, and organizes. */
  organizer: { name: string; address: string };
  agreement: Pick<AgreementScope, 'code' | 'language'>;
  now: Date;
  /** The parties' logos, asked for only by a notice that prints them. */
  loadLogos: () => Promise<PaperLogo[]>;
}

/** Bytes that all logos may weigh in a mail: with one too many, none is printed, lest a party be the only one left out. */
export const MOST_LOGOS = 200 * 1024;

/**
 * Every file that a notice carries by mail: an invitation or what strikes it out, for calendars; the convocation as it
 * stands now, to print (in the agreement's language: it is one document for all).
 */
export async function noticeFiles(
  notice: Notice,
  occasion: NoticeFilesOccasion,
): Promise<Pick<Mail, 'calendar' | 'attachments'>> {
  const { to, language, organizer, agreement } = occasion;
  const recipient = { ...to, organizer, agreement: agreement.code };
  const calendar = noticeCalendar(notice, recipient, words(language));
  const paper = notice.code === 'convocation' ? await convocationFile(notice, occasion) : null;
  return { ...(calendar ? { calendar } : {}), ...(paper ? { attachments: [paper] } : {}) };
}

async function convocationFile(
  { meeting, agenda, reserved, convocation }: Extract<Notice, { code: 'convocation' }>,
  { agreement: { code, language }, now: createdAt, loadLogos }: NoticeFilesOccasion,
) {
  const { reference, day, state, reason } = meeting;
  const all = await loadLogos();
  const weight = all.reduce((sum, { picture }) => sum + picture.length, 0);
  const logos = weight > MOST_LOGOS ? [] : all;
  const occasion = occasionOf({ meeting, language, agreement: code, createdAt, logos });
  const paper = convocationPaper({ ...occasion, agenda, reserved, day, state, reason, convocation });
  const { name, content } = await layOut(paper, reference, 'pdf');
  return { filename: name, content, contentType: 'application/pdf' };
}
