import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';

export const competences: Catalogue['competences'] = {
  title: ({ on }) => `Statutory competences on ${englishDate(on)}`,
  source: 'Source: agreement, art. 3. Another day: /ctg competences crèches 2020-06-01',
  held: ({ scope, party }) => `${scope}: ${party}`,
  ages: ({ ageMin, ageMax }) => (ageMin === null || ageMax === null ? '' : `aged ${ageMin} to ${ageMax}`),
  nobody: 'no holder any more, by the text',
  transfers: 'Transfers of competence',
  noTransfer: 'No competence changes hands.',
  transfer: ({ label, from, to }) =>
    to.length > 0
      ? `${label}: from ${from} to ${to.join(', ')}`
      : `${label}: ${from} no longer runs it, and the text names nobody after`,
  passing: 'Sheets to hand to another party',
  newLead: {
    headline: ({ from, to, sheets, on }) =>
      `${sheets.length === 1 ? `1 action led by ${from} passes` : `${sheets.length} actions led by ${from} pass`}${to.length > 0 ? ` to ${to.join(', ')}` : ''} on ${englishDate(on)}: name a new lead`,
    detail: ({ sheets }) => `${sheets.map(({ reference, title }) => `${reference} ${title}`).join('; ')}.`,
    name: ({ reference }) => `New lead: ${reference}`,
  },
  due: {
    headline: ({ from, fields, on }) =>
      fields.length > 1
        ? `${fields.length} competences leave ${from} on ${englishDate(on)}`
        : `A competence leaves ${from} on ${englishDate(on)}`,
    detail: ({ fields }) =>
      `${fields.map(({ label, to }) => `${label}: ${to.length > 0 ? to.join(', ') : 'nobody is named'}`).join('; ')}. Name who takes over what belongs to it.`,
  },
};
