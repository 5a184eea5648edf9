import type { KnownBlock } from '@slack/types';
import { offer } from '../../acts/offers/offer.ts';
import type { ChasesAnswer } from '../../domain/chases/describe-chases.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { unreachedSheets } from '../../presenters/chase-presenter.ts';
import { actRows } from './act-button.ts';
import { context, header } from './blocks.ts';
import { passageBlocks } from './passage-blocks.ts';
import { bold, bullets, code, type Line, lines } from './rich-text.ts';

/** `/ctg relancer`: who is waited for, who has answered, of which sheets nobody can be asked. */
export function chasesView(answer: ChasesAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { meetings, waiting, answered, unreached, unasked, mayAskAgain } = answer;
  const words = t.chases;
  return [
    header(words.title),
    ...lines(...(meetings.length > 0 ? meetings.map(words.meeting) : [words.noMeeting(answer)])),
    ...lines(bold(words.waiting)),
    ...(waiting.length > 0
      ? bullets(
          ...waiting.map(({ lead, sheets }): Line => [bold(lead), ` — ${sheets.map(words.since).join(t.semicolon)}`]),
        )
      : lines(words.nobody)),
    ...(mayAskAgain ? actRows([offer('chase-again', {}, t, { isMain: true })], agreement) : []),
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
    ...passageBlocks(unreachedSheets(unreached, t), agreement, t),
    ...(unasked > 0
      ? [...lines(words.unasked({ number: unasked })), ...actRows([offer('chase-all', {}, t)], agreement)]
      : []),
  ];
}
