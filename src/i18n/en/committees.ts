import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { pick } = plural('en');

const offices = { CHAIR: 'Chair', SECRETARIAT: 'Secretariat' };

export const committees: Catalogue['committees'] = {
  title: 'Committees',
  noThematic: 'No thematic committee is recorded for this agreement.',
  cadence: { QUARTER: 'once a quarter', SEMESTER: 'once a semester', YEAR: 'once a year' },
  period: {
    QUARTER: ({ year, index }) => `Q${index} ${year}`,
    SEMESTER: ({ year, index }) => `S${index} ${year}`,
    YEAR: ({ year }) => `${year}`,
  },
  meets: 'Meets',
  nextDue: 'Next due',
  nextDueLine: ({ period, endsOn }) => `${period}, by ${englishDate(endsOn)}`,
  nextMeeting: 'Next meeting',
  nextMeetingLine: ({ reference, on }) => `${englishDate(on)} (${reference})`,
  nothingDue: 'nothing more before the term',
  chair: 'Chair',
  secretariat: 'Secretariat',
  notInText: 'not in the text',
  missions: 'Missions',
  colleges: { ELECTED: 'Elected members', OFFICER: 'Officers' },
  noCollege: 'Members',
  members: ({ committee, party, axis }) =>
    `Members — ${committee}${party ? ` — ${party}` : ''}${axis ? ` — axis ${axis}` : ''}`,
  advisory: 'advisory',
  vacant: ({ number }) => pick(number, { one: 'vacant', other: `${number} vacant seats` }),
  nobody: 'nobody',
  representative: ({ name }) => `representative: ${name}`,
  axesOf: ({ axes }) => `axes: ${axes.join(', ')}`,
  since: ({ startsOn, endsOn }) =>
    endsOn ? `from ${englishDate(startsOn)} to ${englishDate(endsOn)}` : `since ${englishDate(startsOn)}`,
  addMember: 'Add a member',
  endMandate: 'End a term of office',
  nameRepresentative: 'Name a representative',
  referents: 'Referents by axis',
  axis: 'Axis',
  offices,
  rotation: ({ kind, committee }) => `${offices[kind]} — ${committee}`,
  order: ({ parties, source }) => `Order: ${parties.join(' → ')} (${source})`,
  turn: { past: 'past', current: 'current', next: 'next', future: 'to come' },
  turnSpan: ({ committee, year, startsOn, endsOn }) =>
    year ? `${committee} ${year}` : `from ${englishDate(startsOn)} to ${englishDate(endsOn)}`,
  turnReason: ({ reason }) => `out of order: ${reason}`,
  unconfirmed: 'Order to be confirmed (ambiguous text).',
  override: 'Change a turn',
};
