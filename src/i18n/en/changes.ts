import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { dues } from './dues.ts';
import { settings } from './settings.ts';
import { sheets } from './sheets.ts';

const { count } = plural('en');
const { of, the, to } = partyWords('en');

export const changes: Catalogue['changes'] = {
  'objective.corrected': ({ code, label }) => `Wording corrected: ${code} — ${label}`,
  'rotation.overridden': ({ party, reason }) => `A turn goes ${to(party)}: ${reason}`,
  'setting.changed': ({ key }) => `Rule changed: ${settings.keys[key]}`,
  'coordinator.appointed': ({ from }) => `New coordinator from ${englishDate(from)}`,
  'sheet.created': ({ reference, title }) => `New sheet ${reference} — ${title}`,
  'sheet.followed': ({ reference, title, status }) =>
    `Sheet ${reference} — ${title}, now: ${sheets.statuses[status].toLowerCase()}`,
  'sheet.late': ({ reference, title, dueOn }) =>
    `Sheet ${reference} — ${title}: late, it was to be over on ${englishDate(dueOn)}`,
  'import.confirmed': ({ created, changed }) =>
    `Plan imported from a spreadsheet: ${count(created, 'addition')}, ${count(changed, 'change')}`,
  'poll.opened': ({ committee }) => `${committee}: poll of dates opened`,
  'poll.givenUp': ({ committee, reason }) => `${committee}: poll of dates given up, ${reason}`,
  'meeting.planned': ({ committee, on }) => `${committee}: meeting planned for ${englishDate(on)}`,
  'meeting.moved': ({ committee, from, on, reason }) =>
    from === on
      ? `${committee}: meeting of ${englishDate(on)} changed, ${reason}`
      : `${committee}: meeting of ${englishDate(from)} moved to ${englishDate(on)}, ${reason}`,
  'meeting.cancelled': ({ committee, on, reason }) =>
    `${committee}: meeting of ${englishDate(on)} cancelled, ${reason}`,
  'minutes.approved': ({ reference, committee }) => `${committee}: minutes of ${reference} approved by every party`,
  'meeting.held': ({ committee, on, place }) => `${committee}: meeting held on ${englishDate(on)}, ${place}`,
  'meeting.struck': ({ committee, on, reason }) => `${committee}: meeting of ${englishDate(on)} struck out, ${reason}`,
  'meeting.offices': ({ committee, on, chair, secretariat, reason }) =>
    `${committee} of ${englishDate(on)}: chair ${chair ? the(chair) : '—'}, secretariat ${secretariat ? the(secretariat) : '—'}, ${reason ? `out of turn: ${reason}` : 'by the rotation'}`,
  'due.settled': ({ kind, on }) => `Deadline of ${englishDate(on)} closed (${dues.kinds[kind]})`,
  'decision.adopted': ({ reference, committee }) => `Decision ${reference} adopted (${committee})`,
  'agreement.renewed': ({ number, endsOn }) => `Agreement renewed until ${englishDate(endsOn)} (renewal no. ${number})`,
  'decision.closed': ({ reference, committee }) => `Decision ${reference} closed: not adopted (${committee})`,
  'renewal.recorded': ({ party, decidedOn }) => `Renewal: decision ${of(party)} on ${englishDate(decidedOn)}`,
};
