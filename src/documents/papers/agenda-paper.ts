import type { AgendaLine } from '../../domain/meetings/load-agenda.ts';
import { agendaLines } from '../../i18n/meeting-text.ts';
import type { Paper, PaperBlock } from '../paper.ts';
import { type PaperOccasion, paperFrame } from './paper-frame.ts';

/** The agenda to send with a convocation, its papers below each point. */
export function agendaPaper({
  agenda,
  day,
  ...occasion
}: PaperOccasion & { agenda: AgendaLine[]; day: string }): Paper {
  const { paper, t } = paperFrame(occasion, 'agenda');
  const said = agendaLines(agenda, day, t);
  return {
    ...paper,
    blocks: agenda.flatMap(({ papers }, place): PaperBlock[] => [
      { kind: 'paragraph', text: said[place] ?? '', isBold: true },
      ...(papers ? [{ kind: 'paragraph' as const, text: t.minutes.papers({ papers }) }] : []),
    ]),
  };
}
