import type { Deps } from '../domain/deps.ts';
import { describeSheet } from '../domain/plan/describe-sheet.ts';
import { followSheet } from '../domain/sheets/follow-sheet.ts';
import { sheetRights } from '../domain/sheets/rights.ts';
import { sheetStatuses } from '../domain/sheets/sheet-record.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { InvalidForm, UserError } from '../errors.ts';
import { sheetName, sheetStatusText } from '../presenters/sheet-presenter.ts';
import type { LinkAnswer, LinkQuestion } from './link-desk.ts';
import type { OpenedLink } from './opened-link.ts';

/** What a link in a reminder asks: where a sheet stands, and what blocks it. */
export async function askSheet({ viewer, t, subject }: OpenedLink, deps: Deps): Promise<LinkQuestion> {
  const { sheet } = await describeSheet(viewer, { reference: subject }, deps);
  await requireRight(viewer, sheetRights.follow, sheet, deps);
  return {
    language: viewer.language,
    title: sheetName(sheet),
    lines: [
      sheetStatusText(sheet, viewer.today, t),
      t.sheets.span({ from: sheet.startsOn, to: sheet.dueOn }),
      ...(sheet.blockers ? [t.sheets.blockers({ text: sheet.blockers })] : []),
    ],
    button: t.decisions.ask.send,
    choices: [
      {
        label: t.sheetFields.status.label,
        name: 'status',
        options: sheetStatuses.map((status) => ({ text: t.sheets.statuses[status], value: status })),
        initial: sheet.status,
      },
    ],
    writing: { label: t.sheetFields.blockers.label, name: 'blockers' },
  };
}

/** Records it; the progress that was said before stays, and so does what blocked it while nothing else is written. */
export async function answerSheetLink(
  { viewer, t, subject }: OpenedLink,
  given: URLSearchParams,
  deps: Deps,
): Promise<LinkAnswer> {
  const { sheet } = await describeSheet(viewer, { reference: subject }, deps);
  const status = sheetStatuses.find((each) => each === given.get('status'));
  if (!status) throw new InvalidForm({ status: new UserError('choiceMissing') });
  const blockers = (given.get('blockers') ?? '').trim();
  const input = { reference: sheet.reference, status, ...(blockers ? { blockers } : {}) };
  const done = await followSheet(viewer, input, deps);
  const said = t.forms.followSheet.done({ ...done, status: t.sheets.statuses[done.status] });
  return { language: viewer.language, title: t.notices.answered, lines: [said] };
}
