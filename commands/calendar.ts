import { listCalendar } from '../src/domain/periods/list-calendar.ts';
import { type Command, usageError } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer } from '../src/slack/reply.ts';
import { calendarView } from '../src/slack/views/calendar-view.ts';

/** `/ctg calendrier [2021]`: each period and its meeting (X3-2). */
export const calendar: Command = {
  id: 'calendar',
  names: { fr: 'calendrier', en: 'calendar' },
  aliases: ['periodes', 'periods', 'seances'],
  async run({ viewer, t, deps, args }) {
    const [word, ...others] = args.words;
    const isAll = word !== undefined && matchWord(word, { all: ['tout', 'toutes', 'all'] });
    if (others.length > 0 || (word && !isAll && !/^\d{4}$/.test(word))) throw usageError(t, 'calendar');
    const year = word && !isAll ? Number(word) : null;
    return answer(calendarView(await listCalendar(viewer, { year }, deps), viewer.agreement.code, t));
  },
};
