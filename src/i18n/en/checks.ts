import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('en');
const { the, verb } = partyWords('en');

export const checks: Catalogue['checks'] = {
  title: 'Check',
  allGood: 'Nothing to report.',
  found: ({ number }) => `${count(number, 'point')} to deal with`,
  topics: {
    seats: 'seats',
    composition: 'composition',
    mandates: 'mandates',
    people: 'people',
    rotations: 'rotations',
    documents: 'documents',
    competences: 'competences',
    objectives: 'objectives',
    sheets: 'sheets',
    indicators: 'indicators',
    means: 'means',
  },
  seatVacant: {
    fact: ({ committee, party, seat, vacant, isOpen }) =>
      `${committee} · ${party}: ${seat} — ${isOpen ? 'none designated' : pick(vacant, { one: 'vacant seat', other: `${vacant} vacant seats` })}`,
    remedy: 'designate somebody',
  },
  axisUncovered: {
    fact: ({ committee, party, seat, axes }) =>
      `${committee} · ${party}: ${seat} — nobody for the ${pick(axes.length, { one: 'axis', other: 'axes' })} ${axes.join(', ')}`,
    remedy: 'designate somebody in charge, or add the axis to a member',
  },
  tooManyHolders: {
    fact: ({ committee, party, seat, most, held }) =>
      `${committee} · ${party}: ${seat} — ${count(held, 'holder')} for ${count(most, 'seat')}`,
    remedy: 'end the term of office too many',
  },
  objectivesUncovered: {
    fact: ({ codes }) => `Without an action: ${codes.join(', ')}`,
    remedy: 'create a sheet',
  },
  sheetsLack: {
    fact: ({ lack, references }) =>
      `${{ lead: 'Without a lead person', axis: 'Without a Caf axis, nor “none”', source: 'Need without its source (Art. 7)', need: 'Without a need' }[lack]}: ${references.join(', ')}`,
    remedy: 'complete the sheet',
  },
  agesUncovered: {
    fact: ({ ages }) =>
      `Age groups with no action: ${ages.map(({ min, max }) => (min === max ? `${min}` : `${min}-${max}`)).join(', ')}`,
    remedy: 'create a sheet, or say the ages of those that exist',
  },
  territoriesUncovered: {
    fact: ({ territories }) => `Living areas without an open action: ${territories.join(', ')}`,
    remedy: 'create a sheet, or look over the list of living areas in the settings',
  },
  leadWithoutCompetence: {
    fact: ({ reference, title, party, fields }) =>
      `${reference} ${title}: ${the(party)} ${verb(party, { one: 'does', other: 'do' })} not hold the competence at the sheet’s dates (${fields.join(', ')})`,
    remedy: 'check who holds the competence, and change the lead if need be',
  },
  baselinesMissing: {
    fact: ({ codes }) => `Without a baseline: ${codes.join(', ')}`,
    remedy: 'enter the value at the start and its source',
  },
  meansYearsEmpty: {
    fact: ({ years }) => `Means not filled in: ${years.join(', ')}`,
    remedy: 'ask each party for them (art. 4), then add them',
  },
  meansObjectivesBare: {
    fact: ({ year, codes }) => `Means of ${year} not filled in, by objective: ${codes.join(', ')}`,
    remedy: 'add them',
  },
  meansSheetsBare: {
    fact: ({ year, references }) => `Means of ${year} not filled in, by sheet: ${references.join(', ')}`,
    remedy: 'add them, sheet by sheet',
  },
  competenceGap: {
    fact: ({ label, ageMin, ageMax, endsOn }) =>
      `${label}${ageMin === null || ageMax === null ? '' : ` (${ageMin} to ${ageMax})`}: no holder after ${englishDate(endsOn)}`,
    remedy: 'ask the parties who runs it; the text changes by amendment',
  },
  documentMissing: {
    fact: ({ title, state }) =>
      `${title}: ${state === 'TITLE_ONLY' ? 'title only, contents to be supplied' : 'file missing'}`,
    remedy: 'ask the party that holds it for the document',
  },
  documentOld: {
    fact: ({ title, dated }) => `${title}: dated ${englishDate(dated)}`,
    remedy: 'ask for an up-to-date version',
  },
  postingProofMissing: {
    fact: ({ reference, party }) => `No proof of posting (${reference}) — ${party}`,
    remedy: 'ask the party that sent the act for the date of posting',
  },
  noCoordinator: {
    fact: () => 'Nobody coordinates this agreement today',
    remedy: 'whoever runs the bot fills in CTG_COORDINATORS and restarts it',
  },
  personUnreachable: {
    fact: ({ name }) => `${name}: neither Slack account nor e-mail address`,
    remedy: 'link their Slack account, or enter their address',
  },
  mandateEnded: {
    fact: ({ name, party, seat, endsOn }) =>
      `Term of office ended on ${englishDate(endsOn)}: ${name} (${party}, ${seat}), no successor`,
    remedy: 'name the successor',
  },
  rotationUnconfirmed: {
    fact: ({ kind, committee }) =>
      `${kind === 'CHAIR' ? 'Chair' : 'Secretariat'} — ${committee}: order to be confirmed (ambiguous text)`,
    remedy: 'have the steering committee confirm the order',
  },
};
