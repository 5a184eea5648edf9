import type { KnownBlock } from '@slack/types';
import type { CalendarAnswer, CalendarLine } from '../../domain/periods/list-calendar.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, header } from './blocks.ts';
import { opener } from './opener.ts';
import { periodName } from './period-name.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';

/** `/ctg calendrier`: each period of the year asked for, and where it stands. */
export function calendarView(answer: CalendarAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { year, years, lines: periods, mayRecord } = answer;
  const words = t.calendar;
  const hasHeld = periods.some(({ held }) => held.length > 0);
  const buttons = [
    opener({ form: 'record-meeting', args: { agreement }, text: words.record, style: 'primary' }),
    ...(hasHeld ? [opener({ form: 'strike-meeting', args: { agreement }, text: words.strike })] : []),
  ];
  return [
    header(words.title({ year })),
    ...(periods.length > 0 ? bullets(...periods.map((line) => periodLine(line, t))) : lines(words.none({ years }))),
    ...(mayRecord ? actions(buttons) : []),
  ];
}

function periodLine(line: CalendarLine, t: Catalogue): Line {
  const { committee, state } = line;
  return [`${committee} ${periodName(line, t)}${t.colon}`, bold(t.calendar.states[state]), ` — ${detail(line, t)}`];
}

function detail({ state, held, endsOn }: CalendarLine, t: Catalogue): string {
  const words = t.calendar;
  if (state === 'held') return held.map((meeting) => words.heldOn(meeting)).join(t.semicolon);
  if (state === 'waived') return words.tooShort;
  return state === 'missed' ? words.closed({ endsOn }) : words.until({ endsOn });
}
