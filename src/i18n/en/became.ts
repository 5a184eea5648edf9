import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');
const { of, the } = partyWords('en');

export const became: Catalogue['became'] = {
  several: ({ number }) => count(number, { one: 'new responsibility for you', other: 'new responsibilities for you' }),
  charges: {
    lead: ({ reference, title }) => `You lead sheet ${reference} — ${title}`,
    sponsor: ({ reference, title }) => `You are the elected sponsor of sheet ${reference} — ${title}`,
    referent: ({ party, reference, title }) =>
      `You are the technical referent ${of(party)} for sheet ${reference} — ${title}`,
    member: ({ committee, party, seat, from, axes }) =>
      `You sit (${committee}) for ${the(party)}, as: ${seat}, from ${englishDate(from)}${axes.length > 0 ? `; axes: ${axes.join(', ')}` : ''}`,
    standIn: ({ holder, committee, seat, from }) =>
      `You stand in for ${holder} (${committee}, ${seat}), from ${englishDate(from)}`,
    secretary: ({ party, from }) =>
      `You are a secretary${party ? ` for ${the(party)}` : ''}, from ${englishDate(from)}`,
    speaker: ({ party, isSubstitute, from }) =>
      `You answer on behalf ${of(party)}${isSubstitute ? ' as a substitute' : ''}, from ${englishDate(from)}`,
  },
  means: {
    lead: 'You keep its progress up to date; a reminder comes before each date.',
    sponsor: 'You speak for it before the committees; its lead keeps its progress up to date.',
    referent: 'Its lead turns to you for what concerns your party.',
    member: 'You get the convocations, the agendas and the minutes of this committee.',
    standIn: 'When that person cannot come, the convocation reaches you with the papers.',
    secretary: 'When it is your party’s turn: convocations, minutes and the register.',
    speaker: 'Decisions and minutes await the agreement that you give on its behalf.',
  },
  open: ({ number }) =>
    number === 0
      ? 'Nothing awaits your answer today.'
      : `${count(number, { one: 'open matter awaits you', other: 'open matters await you' })}.`,
};
