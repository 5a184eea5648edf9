import type { KnownBlock } from '@slack/types';
import { offerAnswer } from '../../acts/offers/offer.ts';
import type { HolidaysAnswer, PublicHoliday } from '../../domain/agreement/list-holidays.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actRows } from './act-button.ts';
import { actions, context, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, type Line, lines, link } from './rich-text.ts';

/** Where the ministry publishes the calendar of each zone and territory as a file. */
const OFFICIAL = 'https://www.data.gouv.fr/fr/datasets/le-calendrier-scolaire/';

/** `/ctg jours`: public holidays, then school holidays, or how to make them known. */
export function daysView(answer: HolidaysAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const words = t.days;
  const year = Number(answer.from.slice(0, 4));
  const buttons = [
    opener({ form: 'add-closed-day', args: { agreement }, text: words.add, style: 'primary' }),
    ...(answer.mayRemove ? [opener({ form: 'remove-closed-days', args: { agreement }, text: words.remove })] : []),
  ];
  return [
    header(words.title),
    ...lines(words.range(answer)),
    ...lines(bold(words.publicHolidays)),
    ...bullets(...answer.publicHolidays.map((holiday) => publicLine(holiday, t))),
    context(words.noMessages),
    ...lines(bold(words.schoolHolidays)),
    ...schoolBlocks(answer, t),
    ...actRows(
      [year - 1, year + 1].map((each) => offerAnswer('days', String(each), t)),
      agreement,
    ),
    ...(answer.mayEdit ? actions(buttons) : []),
  ];
}

function publicLine(holiday: PublicHoliday, t: Catalogue): Line {
  const when = t.days.span(holiday);
  if ('name' in holiday) return `${when} — ${t.days.names[holiday.name]}`;
  const { label, source } = holiday;
  return `${when} — ${label} (${source === null ? t.days.entered : t.days.fromFile({ source })})`;
}

function schoolBlocks({ schoolHolidays, schoolSources, knowsSchool }: HolidaysAnswer, t: Catalogue): KnownBlock[] {
  const words = t.days;
  if (schoolHolidays.length > 0) {
    return [
      ...bullets(...schoolHolidays.map((holiday): Line => `${words.span(holiday)} — ${holiday.label}`)),
      context(words.schoolSource({ sources: schoolSources })),
    ];
  }
  return lines(knowsSchool ? words.noneHere : words.noneImported, [
    words.howTo,
    ' ',
    link(OFFICIAL, words.officialFiles),
  ]);
}
