import type { KnownBlock } from '@slack/types';
import type { Notice } from '../../domain/outbox/notice.ts';
import type { SheetStatus } from '../../domain/sheets/sheet-record.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, button } from './blocks.ts';
import { opener } from './opener.ts';

/** What one click may say; for the others, the form. */
const STATUSES: SheetStatus[] = ['IN_PROGRESS', 'DONE', 'PAUSED'];

/** The answers to « où en est-elle ? »: no change, a status, or the form; « bloqué » takes a word, hence the form. */
export function chaseButtons(
  chaseId: string,
  { state, sheet }: Extract<Notice, { code: 'chase' }>,
  agreement: string,
  t: Catalogue,
): KnownBlock[] {
  const { reference, status: was, blockers } = sheet;
  const args = { agreement, sheet: reference };
  if (state === 'answered') return actions([opener({ form: 'follow-sheet', args, text: t.sheets.follow })]);
  if (state !== 'asked') return [];
  const answer = (status: SheetStatus, text: string) =>
    button({
      actionId: `answer_chase:${status}`,
      text,
      label: `${reference} : ${text}`,
      value: JSON.stringify({ chase: chaseId, status, was, agreement }),
    });
  const blocked = {
    ...opener({ form: 'follow-sheet', args: { ...args, status: 'BLOCKED' }, text: t.sheets.statuses.BLOCKED }),
    // Two buttons that open one form must still have each its own name.
    action_id: 'open_form:follow-sheet:BLOCKED',
  };
  const isUnexplained = was === 'BLOCKED' && blockers === '';
  return actions([
    ...(isUnexplained ? [] : [answer(was, t.chases.same)]),
    ...STATUSES.filter((status) => status !== was).map((status) => answer(status, t.sheets.statuses[status])),
    ...(was === 'BLOCKED' ? [] : [blocked]),
    opener({ form: 'follow-sheet', args, text: t.sheets.byMail }),
  ]);
}
