import type { AttendanceLine } from '../../domain/convocation/attendance-rows.ts';
import type { Paper } from '../paper.ts';
import { type PaperOccasion, paperFrame } from './paper-frame.ts';

/** Room to sign in, in points. */
const ROW = 28;

/** The sheet that people sign as they come in, by party. */
export function sheetPaper({ attendances, ...occasion }: PaperOccasion & { attendances: AttendanceLine[] }): Paper {
  const { paper, t } = paperFrame(occasion, 'sheet');
  const rows = attendances.map(({ name, jobTitle, party }) => [name, jobTitle ?? '', party?.shortName ?? '', '']);
  const headings = Object.values(t.papers.columns);
  return { ...paper, blocks: [{ kind: 'table', headings, rows, widths: [4, 4, 2, 4], rowHeight: ROW }] };
}
