import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';

export const feeds: Catalogue['feeds'] = {
  name: ({ agreement, subject }) => `CTG ${agreement} — ${subject}`,
  description: 'Meetings and dues of the agreement, kept up to date by the bot.',
  title: ({ committee }) => (committee ? `Calendar: ${committee}` : 'My calendar'),
  made: 'Add it once to your calendar (“subscribe to a calendar”); the rest keeps itself up to date:',
  once: 'This address is shown once only. Whoever knows it reads this calendar: do not share it.',
  local: 'This address can be reached from the bot’s own machine only: whoever runs it must set PUBLIC_URL.',
  there: ({ since }) =>
    `An address exists since ${englishDate(since)}. It is no longer shown; a new one ends the former.`,
  committees: 'For a committee: /ctg agenda subscribe copil',
  renew: 'New address',
  revoke: 'Revoke the address',
  sure: {
    title: 'Address of the calendar',
    text: 'Calendars that subscribed to the present address will no longer be kept up to date.',
    yes: 'Go on',
    no: 'Leave it',
  },
  revoked: 'Address revoked: it answers no more.',
};
