import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('en');
const { the, to: toAll } = partyWords('en');
export const competences: Catalogue['competences'] = {
  title: ({ on }) => `Statutory competences on ${englishDate(on)}`,
  source: 'Source: agreement, art. 3.',
  held: ({ scope, party }) => `${scope}: ${party}`,
  ages: ({ ageMin, ageMax }) => (ageMin === null || ageMax === null ? '' : `aged ${ageMin} to ${ageMax}`),
  nobody: 'no holder any more, by the text',
  transfers: 'Transfers of competence',
  noTransfer: 'No competence changes hands.',
  transfer: ({ label, from, to }) =>
    to.length > 0
      ? `${label}: from ${the(from)} ${toAll(to)}`
      : `${label}: ${the(from)} no longer runs it, and the text names nobody after`,
  passing: 'Sheets to hand to another party',
  newLead: {
    headline: ({ from, to, sheets, on }) =>
      `${count(sheets.length, { one: `action led by ${the(from)} passes`, other: `actions led by ${the(from)} pass` })}${to.length > 0 ? ` ${toAll(to)}` : ''} on ${englishDate(on)}: name a new lead`,
    detail: ({ sheets }) => `${sheets.map(({ reference, title }) => `${reference} ${title}`).join('; ')}.`,
    name: ({ reference }) => `New lead: ${reference}`,
  },
  due: {
    headline: ({ from, fields, on }) =>
      `${pick(fields.length, { one: 'A competence leaves', other: `${fields.length} competences leave` })} ${the(from)} on ${englishDate(on)}`,
    detail: ({ fields }) =>
      `${fields.map(({ label, to }) => `${label}: ${to.length > 0 ? to.join(', ') : 'nobody is named'}`).join('; ')}. Name who takes over what belongs to it.`,
  },
};
