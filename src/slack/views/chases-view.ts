import type { KnownBlock } from '@slack/types';
import type { ChaseOutcome } from '../../domain/chases/chase-sheets.ts';
import type { ChasesAnswer, UnreachedSheet } from '../../domain/chases/describe-chases.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, button, context, header } from './blocks.ts';
import { bold, bullets, code, type Line, lines } from './rich-text.ts';

/** `/ctg relancer`: who is waited for, who has answered, of which sheets nobody can be asked. */
export function chasesView(answer: ChasesAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { meetings, waiting, answered, unreached, unasked, mayAskAgain } = answer;
  const words = t.chases;
  const value = JSON.stringify({ agreement });
  return [
    header(words.title),
    ...lines(...(meetings.length > 0 ? meetings.map(words.meeting) : [words.noMeeting(answer)])),
    ...lines(bold(words.waiting)),
    ...(waiting.length > 0
      ? bullets(...waiting.map(({ lead, sheets }): Line => [bold(lead), ` — ${sheets.map(words.since).join(' ; ')}`]))
      : lines(words.nobody)),
    ...(mayAskAgain ? actions([button({ actionId: 'chase_again', text: words.again, value, style: 'primary' })]) : []),
    ...(waiting.length > 0 ? [context(words.oncePerDay)] : []),
    ...(answered.length > 0
      ? [
          ...lines(bold(words.answers)),
          ...bullets(
            ...answered.map(({ reference, status, ...sheet }): Line => {
              return [code(reference), words.answer({ ...sheet, status: t.sheets.statuses[status] })];
            }),
          ),
        ]
      : []),
    ...unreachedLines(unreached, t),
    ...(unasked > 0 ? [context(words.unasked({ number: unasked }))] : []),
  ];
}

/** What was asked just now, what was left alone, and of which sheets nobody can be asked. */
export function chaseOutcomeView({ asked, askedToday, unreached }: ChaseOutcome, t: Catalogue): KnownBlock[] {
  const words = t.chases;
  if (asked.length + askedToday.length + unreached.length === 0) return lines(words.noneOpen);
  return [
    ...(asked.length > 0 ? lines(words.asked({ asked: asked.map(words.one) }), words.hours) : []),
    ...(askedToday.length > 0 ? lines(words.askedToday({ asked: askedToday.map(words.one) }), words.oncePerDay) : []),
    ...unreachedLines(unreached, t),
  ];
}

function unreachedLines(unreached: UnreachedSheet[], t: Catalogue): KnownBlock[] {
  if (unreached.length === 0) return [];
  const words = t.chases;
  return [
    ...lines(bold(words.unreached)),
    ...bullets(
      ...unreached.map(({ reference, reason, ...sheet }): Line => {
        return [code(reference), words.reason({ ...sheet, reason: words.reasons[reason] })];
      }),
    ),
  ];
}
