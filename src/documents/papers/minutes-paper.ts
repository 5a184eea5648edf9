import type { MinutesContent } from '../../domain/minutes/minutes-content.ts';
import { attendanceRemarks, pointTexts, presenceRows, taskSaid } from '../../presenters/minutes-presenter.ts';
import type { Paper, PaperBlock } from '../paper.ts';
import { type PaperOccasion, paperFrame } from './paper-frame.ts';

export interface MinutesPaper extends PaperOccasion {
  content: MinutesContent;
  version: { number: number; hash: string } | null;
  isApproved: boolean;
}

/** Minutes to print and sign: who was there, point by point, the decision log (X3-19, K-9; sources, Art. 7). */
export function minutesPaper({ content, version, isApproved, ...occasion }: MinutesPaper): Paper {
  const { paper, t } = paperFrame(occasion, 'minutes');
  const words = t.papers;
  const tasks = content.points.flatMap((point) => point.tasks);
  const rows = tasks.map((task) => [
    taskSaid(task, t),
    task.owner ?? '—',
    task.dueOn ? words.onDate({ on: task.dueOn }) : '—',
  ]);
  const log: PaperBlock =
    rows.length > 0
      ? { kind: 'table', headings: Object.values(words.decisionColumns), rows, widths: [5, 2, 2] }
      : { kind: 'paragraph', text: words.noDecision };
  return {
    ...paper,
    isDraft: isApproved ? null : words.draft,
    blocks: [
      { kind: 'heading', level: 1, text: words.present },
      ...(content.people.length > 0
        ? [
            {
              kind: 'table' as const,
              headings: Object.values(words.presenceColumns),
              rows: presenceRows(content, t),
              widths: [2, 2, 9],
            },
          ]
        : []),
      ...attendanceRemarks(content, t).map((text): PaperBlock => ({ kind: 'paragraph', text, isBold: true })),
      { kind: 'heading', level: 1, text: words.points },
      ...pointTexts(content, t).flatMap(({ title, lines }): PaperBlock[] => [
        { kind: 'heading', level: 2, text: title },
        ...lines.map((text): PaperBlock => ({ kind: 'paragraph', text })),
      ]),
      { kind: 'heading', level: 1, text: words.decisions },
      log,
      { kind: 'paragraph', text: words.sources, isSmall: true },
      ...(version ? [{ kind: 'paragraph' as const, text: words.version(version), isSmall: true }] : []),
      { kind: 'heading', level: 1, text: words.signatures },
      {
        kind: 'signatures',
        names: [
          { name: content.chair ?? '', office: words.chair },
          { name: content.secretariat ?? '', office: words.secretary },
        ],
      },
    ],
  };
}
