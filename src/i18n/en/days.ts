import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('en');

export const days: Catalogue['days'] = {
  title: 'Public and school holidays',
  range: ({ from, to }) => `From ${englishDate(from)} to ${englishDate(to)}.`,
  span: ({ startsOn, endsOn }) =>
    startsOn === endsOn ? englishDate(startsOn) : `${englishDate(startsOn)} to ${englishDate(endsOn)}`,
  names: {
    newYear: 'New Year’s Day',
    easterMonday: 'Easter Monday',
    labourDay: 'Labour Day',
    victory: 'Victory in Europe Day',
    ascension: 'Ascension Day',
    whitMonday: 'Whit Monday',
    nationalDay: 'Bastille Day',
    assumption: 'Assumption',
    allSaints: 'All Saints’ Day',
    armistice: 'Armistice Day',
    christmas: 'Christmas Day',
  },
  publicHolidays: 'Public holidays',
  entered: 'added by the coordinator',
  fromFile: ({ source }) => `file ${source}`,
  noMessages: 'On these days I tell nobody anything: reminders wait for the next working day.',
  schoolHolidays: 'School holidays',
  schoolSource: ({ sources }) => `Source: ${sources.join(', ')}`,
  noneImported: 'No dates have been imported, and I make none up.',
  noneHere: 'None in these months, in what was imported.',
  howTo: 'To import them, the coordinator sends me their zone’s .ics file in a direct message.',
  officialFiles: 'The official files (in French)',
  add: 'Add a public holiday',
  remove: 'Remove days',
  zones: ({ zones }) => `${pick(zones.length, 'Zone')} ${zones.join(', ')}`,
  noZone: 'The file names no zone.',
  severalZones:
    'Note: this file mixes several zones, and all of them would be saved. Take the file of your own zone alone.',
  holds: ({ spans, from, to, agreement }) =>
    `${count(spans, 'school holiday')}, from ${englishDate(from)} to ${englishDate(to)}, for the agreement ${agreement}.`,
  first: 'First',
  last: 'Last',
  setAside: ({ number }) => `${count(number, 'event')} set aside`,
  more: ({ number }) => `and ${count(number, 'other')}`,
  unnamed: '(no name)',
  reasons: {
    noLabel: 'no name',
    noDate: 'no readable date',
    backwards: 'ends before it begins',
    tooLong: 'longer than three months',
    schoolDay: 'a school day',
    repeats: 'repeats itself',
    cancelled: 'cancelled',
  },
  notYetSaved: 'Nothing is saved yet.',
  saved: ({ source, added, removed, kept }) =>
    added + removed === 0
      ? `${source}: nothing new, all of it was already saved.`
      : `${source} saved: ${count(added, 'holiday')} added, ${removed} removed, ${kept} unchanged.`,
};
