import type { ConvocationFacts } from '../../domain/convocation/load-convocation.ts';
import type { AgendaLine } from '../../domain/meetings/load-agenda.ts';
import type { MeetingFacts } from '../../domain/meetings/meeting-facts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Paper, PaperBlock } from '../paper.ts';
import { agendaBlocks } from './agenda-paper.ts';
import { type PaperOccasion, paperFrame } from './paper-frame.ts';

export interface ConvocationPaper extends PaperOccasion {
  agenda: AgendaLine[];
  /** How many points are not for whom it is made for (Art. 12). */
  reserved: number;
  day: string;
  state: MeetingFacts['state'];
  /** Why date, hour or place changed. */
  reason: string | null;
  convocation: ConvocationFacts;
}

/** What everybody invited is sent, the same for all who may read the agenda: when, where, who convenes, agenda, answers, delay (X3-17, K-9). */
export function convocationPaper(given: ConvocationPaper): Paper {
  const { agenda, reserved, day, state, reason, convocation, ...occasion } = given;
  const { paper, t } = paperFrame(occasion, 'convocation');
  const words = t.papers.convening;
  const noPoint = reserved > 0 ? t.answers.reserved({ number: reserved }) : words.noAgenda;
  const isUpdated = convocation.isUpdated && state !== 'CANCELLED';
  return {
    ...paper,
    isDraft: markOf(state, convocation, t),
    blocks: [
      { kind: 'paragraph', text: words.by(occasion) },
      ...(isUpdated ? [{ kind: 'paragraph' as const, text: words.replaces({ reason }), isBold: true }] : []),
      { kind: 'heading', level: 1, text: t.papers.agenda },
      ...(agenda.length > 0 ? agendaBlocks(agenda, day, t) : [{ kind: 'paragraph' as const, text: noPoint }]),
      { kind: 'heading', level: 1, text: words.answer },
      { kind: 'bullets', items: words.ways },
      { kind: 'heading', level: 1, text: words.rules },
      ...ruleTexts(convocation, t).map((text): PaperBlock => ({ kind: 'paragraph', text })),
    ],
  };
}

function markOf(state: MeetingFacts['state'], { sentOn }: ConvocationFacts, t: Catalogue): string | null {
  if (state === 'CANCELLED') return t.papers.cancelled;
  return sentOn ? null : t.papers.draft;
}

function ruleTexts({ sentOn, delay, quorum }: ConvocationFacts, t: Catalogue): string[] {
  const words = t.papers.convening;
  const sending = sentOn ? words.sent({ on: sentOn, ...delay }) : words.notSent(delay);
  return [
    `${words.delay(delay)} ${sending}`,
    words.eachParty,
    ...(quorum === 'none' ? [] : [t.minutes.quorumRule({ rule: t.settings.values[quorum] ?? quorum })]),
  ];
}
