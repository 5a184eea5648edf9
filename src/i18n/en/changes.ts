import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { dues } from './dues.ts';
import { settings } from './settings.ts';

const { of, the, to } = partyWords('en');

export const changes: Catalogue['changes'] = {
  'objective.corrected': ({ code, label }) => `Wording corrected: ${code} — ${label}`,
  'rotation.overridden': ({ party, reason }) => `A turn goes ${to(party)}: ${reason}`,
  'setting.changed': ({ key }) => `Rule changed: ${settings.keys[key]}`,
  'coordinator.appointed': ({ from }) => `New coordinator from ${englishDate(from)}`,
  'meeting.held': ({ committee, on, place }) => `${committee}: meeting held on ${englishDate(on)}, ${place}`,
  'meeting.struck': ({ committee, on, reason }) => `${committee}: meeting of ${englishDate(on)} struck out, ${reason}`,
  'meeting.offices': ({ committee, on, chair, secretariat, reason }) =>
    `${committee} of ${englishDate(on)}: chair ${chair ? the(chair) : '—'}, secretariat ${secretariat ? the(secretariat) : '—'}, ${reason ? `out of turn: ${reason}` : 'by the rotation'}`,
  'due.settled': ({ kind, on }) => `Deadline of ${englishDate(on)} closed (${dues.kinds[kind]})`,
  'decision.adopted': ({ reference, committee }) => `Decision ${reference} adopted (${committee})`,
  'agreement.renewed': ({ number, endsOn }) => `Agreement renewed until ${englishDate(endsOn)} (renewal no. ${number})`,
  'renewal.recorded': ({ party, decidedOn }) => `Renewal: decision ${of(party)} on ${englishDate(decidedOn)}`,
};
