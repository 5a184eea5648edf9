import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { renewal } from './renewal.ts';

const { count } = plural('en');
const { of } = partyWords('en');

const referenced = (reference: string | null) => (reference ? ` (${reference})` : '');

export const agreement: Catalogue['agreement'] = {
  status: {
    draft: ({ startsOn }) => `Not in force yet: begins on ${englishDate(startsOn)}.`,
    inForce: ({ endsOn, daysLeft }) =>
      `In force until ${englishDate(endsOn)} inclusive (${daysLeft === 0 ? 'last day' : `${count(daysLeft, 'day')} left`}).`,
    expired: ({ endsOn, renewal: counted }) =>
      `Expired on ${englishDate(endsOn)}. ${counted.decided === 0 ? 'No renewal recorded.' : `Renewal: ${renewal.progress(counted)}`}`,
  },
  precedence: ({ titlePeriod, endsOn, sources }) =>
    `Title: ${titlePeriod}. Legal term: ${englishDate(endsOn)} (${sources.join(', ')}).`,
  purpose: 'Purpose',
  nextDates: 'Next dates',
  nextMeeting: ({ committee, period, endsOn }) => `${committee} ${period}: to be held by ${englishDate(endsOn)}`,
  plannedMeeting: ({ committee, on, reference }) => `${committee}: meeting on ${englishDate(on)} (${reference})`,
  noMoreMeetings: ({ committee }) => `${committee}: no further meeting due before the term`,
  counts: 'Contents',
  countsLine: ({ parties, people, strategic, operational, documentsMissing }) =>
    [
      count(parties, { one: 'party', other: 'parties' }),
      `${count(people, { one: 'person', other: 'people' })} in the roster`,
      `${count(strategic, 'strategic objective')}, ${operational} operational`,
      `${count(documentsMissing, 'document')} to be supplied`,
    ].join(' · '),
  sheetsLine: ({ number, byStatus, late }) =>
    number === 0
      ? 'No sheet yet'
      : `${count(number, 'sheet')}: ${byStatus.map(({ status, number: some }) => `${some} “${status}”`).join(', ')}${late > 0 ? `; ${late} late` : ''}`,
  term: 'Term',
  signed: ({ on, at }) => `Signed on ${englishDate(on)} at ${at}`,
  inForceFrom: ({ startsOn, endsOn }) => `In force from ${englishDate(startsOn)} to ${englishDate(endsOn)} inclusive`,
  experimental: 'On an experimental basis',
  renewal: {
    EXPRESS: 'Express renewal only: nothing renews without a decision of the parties',
    TACIT: 'Tacit renewal',
  },
  renewalCount: (p) => `Renewal decisions: ${p.decided}/${p.parties}.${renewal.lacking(p)}`,
  renewed: ({ number, startsOn, endsOn, parties }) =>
    `Renewal no. ${number}: from ${englishDate(startsOn)} to ${englishDate(endsOn)} inclusive${parties.length > 0 ? `, by decision ${of(parties)}` : ''}`,
  renewedOn: ({ on, by }) => `recorded on ${englishDate(on)}${by ? ` by ${by}` : ''}`,
  recordRenewal: 'Record a renewal decision',
  termination: ({ months, form }) =>
    `Termination: ${count(months, { one: 'month’s', other: 'months’' })} notice, ${form}`,
  signatories: 'Signatories',
  signatoriesCount: ({ lines, parties }) =>
    `${count(lines, 'signature')}, ${count(parties, { one: 'party', other: 'parties' })}`,
  acts: 'Acts authorising the signature',
  act: ({ kind, body, on, reference }) => `${kind} — ${body} — ${englishDate(on)}${referenced(reference)}`,
  texts: { CONVENTION: 'agreement', AMENDMENT: 'amendment', RENEWAL: 'renewal' },
  originals: 'Originals',
  original: ({ copies, keptAt }) =>
    `${count(copies, { one: 'copy', other: 'copies' })}${keptAt ? `, ${keptAt}` : ', place of keeping to be said'}`,
  originalsTotal: ({ copies }) => `${count(copies, 'original')} in all`,
  traces: 'Legal trace',
  traceSent: ({ on }) => `sent to the prefecture: ${on ? englishDate(on) : 'no date'}`,
  traceReceived: ({ on }) => `received: ${on ? englishDate(on) : 'no date'}`,
  tracePosted: ({ on, reference }) => (on ? `posted: ${englishDate(on)}` : `no proof of posting (${reference})`),
  parties: 'Signatory parties',
  changeArticle: 'Change the article',
  partyStated: ({ name }) => `called “${name}”`,
  partyAliases: 'Also called',
  partySubOrganisations: 'Also acts through',
  partyKinds: {
    CAF: 'family allowance fund',
    EPCI: 'intercommunal authority',
    MUNICIPALITY: 'municipality',
    DEPARTMENT: 'department',
    MSA: 'agricultural social mutual fund',
    STATE: 'State',
    OTHER: 'other body',
  },
  partyAuthorized: ({ kind, body, on, reference }) =>
    `Authorised by ${kind}: ${body}, ${englishDate(on)}${referenced(reference)}`,
  partySigner: ({ office, name }) => `Signatory: ${office}, ${name}`,
};
