import type { KnownBlock } from '@slack/types';
import type { OwnWork } from '../../domain/own-work/describe-own-work.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { dueText } from '../../presenters/notice-presenter.ts';
import { actions, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, code, italic, type Line, lines } from './rich-text.ts';
import { sheetLine } from './sheets-view.ts';

/** As many sheets as have their button; the others have theirs under `/ctg action`. */
const WITH_BUTTON = 5;

/** `/ctg moi`: one's sheets, dues and meetings. */
export function ownWorkView(
  { today, name, sheets, asked, dues, meetings }: OwnWork,
  { agreement }: { agreement: string },
  t: Catalogue,
): KnownBlock[] {
  const words = t.ownWork;
  const buttons = sheets.slice(0, WITH_BUTTON).map(({ reference }) => {
    const args = { agreement, sheet: reference };
    const spec = opener({ form: 'follow-sheet', args, text: words.follow({ reference }) });
    return { ...spec, action_id: `${spec.action_id}:${reference}` };
  });
  const isEmpty = sheets.length + dues.length + meetings.length === 0;
  return [
    header(words.title({ name })),
    ...(isEmpty ? lines(words.nothing) : []),
    ...section(
      words.sheets,
      sheets.map((sheet): Line => {
        const line = sheetLine(sheet, today, t);
        const runs = Array.isArray(line) ? line : [line];
        return asked.includes(sheet.reference) ? [...runs, ' — ', italic(words.asked)] : runs;
      }),
    ),
    ...actions(buttons),
    ...section(
      words.dues,
      dues.map((due): Line => {
        const { counted, detail } = dueText(due, today, t);
        return [bold(counted), ` — ${detail}`];
      }),
    ),
    ...section(
      words.meetings,
      meetings.map((meeting): Line => [code(meeting.reference), ` ${words.meeting(meeting)}`]),
    ),
  ];
}

function section(title: string, rows: Line[]): KnownBlock[] {
  return rows.length > 0 ? [...lines(bold(title)), ...bullets(...rows)] : [];
}
