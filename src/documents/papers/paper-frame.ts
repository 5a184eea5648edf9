import type { Language } from '../../domain/viewer/viewer.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { words } from '../../i18n/words.ts';
import type { Paper, PaperLogo } from '../paper.ts';

/** What every document of a meeting has in common. */
export interface PaperOccasion {
  language: Language;
  /** Code of the agreement. */
  agreement: string;
  reference: string;
  committee: string;
  /** « 23 mars 2021 à 14:00 (2 h) ». */
  when: string;
  place: string;
  /** Where to join from afar. */
  link: string | null;
  chair: string | null;
  secretariat: string | null;
  /** Why they depart from the rotation. */
  officeReason: string | null;
  createdAt: Date;
  /** Of the parties that gave one, in the agreement's order. */
  logos: PaperLogo[];
}

/** A paper about a meeting, with its head; the body is the caller's. */
export function paperFrame(
  occasion: PaperOccasion,
  kind: 'minutes' | 'agenda' | 'sheet' | 'convocation',
): { paper: Omit<Paper, 'blocks'>; t: Catalogue } {
  const { language, agreement, reference, committee, when, place, link, chair, secretariat, createdAt, logos } =
    occasion;
  const { officeReason } = occasion;
  const t = words(language);
  const labels = t.minutes.facts;
  return {
    t,
    paper: {
      language,
      title: `${t.papers[kind]} — ${committee}`,
      subtitle: [when, place].filter(Boolean).join(', '),
      author: t.papers.author,
      createdAt,
      facts: [
        { label: labels.date, value: when },
        { label: labels.place, value: place || '—' },
        ...(link ? [{ label: t.meetings.link, value: link }] : []),
        { label: labels.chair, value: chair ?? t.committees.notInText },
        { label: labels.secretary, value: secretariat ?? t.committees.notInText },
        ...(officeReason ? [{ label: t.meetings.outOfTurn, value: officeReason }] : []),
      ],
      footer: t.papers.footer({ agreement, reference }),
      pageWords: t.papers.page,
      logos,
      isDraft: null,
    },
  };
}
