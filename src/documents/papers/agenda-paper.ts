import type { AgendaLine } from '../../domain/meetings/load-agenda.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { agendaLines } from '../../presenters/meeting-presenter.ts';
import type { Paper, PaperBlock } from '../paper.ts';
import { type PaperOccasion, paperFrame } from './paper-frame.ts';

/** The agenda to send with a convocation, its papers below each point. */
export function agendaPaper({
  agenda,
  day,
  ...occasion
}: PaperOccasion & { agenda: AgendaLine[]; day: string }): Paper {
  const { paper, t } = paperFrame(occasion, 'agenda');
  return { ...paper, blocks: agendaBlocks(agenda, day, t) };
}

/** The points in order, each with its papers below it. */
export function agendaBlocks(agenda: AgendaLine[], day: string, t: Catalogue): PaperBlock[] {
  const said = agendaLines(agenda, day, t);
  return agenda.flatMap(({ papers }, place): PaperBlock[] => [
    { kind: 'paragraph', text: said[place] ?? '', isBold: true },
    ...(papers ? [{ kind: 'paragraph' as const, text: t.minutes.papers({ papers }) }] : []),
  ]);
}
