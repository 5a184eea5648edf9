import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AgreementFileError } from '../../../src/domain/agreement/file/agreement-file-error.ts';
import { readAgreementFile } from '../../../src/domain/agreement/read-agreement-file.ts';
import { seedJson } from '../../support/seed-file.ts';

type Json = Record<string, unknown>;

function mistakesOf(json: unknown): string[] {
  try {
    readAgreementFile(json);
    return [];
  } catch (error) {
    if (error instanceof AgreementFileError) return error.sentences;
    throw error;
  }
}

/** The file of the sandbox's Issoire with one value put in at a path such as `committees.1.seatRules.1.parties`. */
function withValue(path: string, value: unknown): Json {
  const { people, channels } = seedJson('issoire-sandbox.json');
  const json: Json = { ...seedJson('issoire.json'), people, channels };
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let inner = json;
  for (const step of steps) inner = inner[step] as Json;
  if (value === undefined) delete inner[last];
  else inner[last] = value;
  return json;
}

describe('reading an agreement’s file', () => {
  it('accepts the files that ship with the bot', () => {
    expect(mistakesOf(seedJson('issoire.json'))).toEqual([]);
    expect(mistakesOf(withValue('format', 1))).toEqual([]);
    expect(mistakesOf(seedJson('ouest-reunion.json'))).toEqual([]);
  });

  it.each([
    ['format', 2, 'format: « 2 » is none of 1'],
    ['schemes.0.party', 'ETAT', 'schemes[0].party: « ETAT » is not a party of this file (CAF63, API, VILLE)'],
    ['schemes.1.startsOn', '2021-01-01', 'schemes[1].endsOn: 2020-12-31 is before 2021-01-01'],
    ['schemes.1.code', 'PEDT', 'schemes[1].code: « PEDT » is already that of schemes[0]'],
    ['agreement.title', undefined, 'agreement.title: is missing'],
    ['agreement.title', ' Titre', 'agreement.title: must not be empty, nor begin or end with a space'],
    ['agreement.signedOn', '2021-02-29', 'agreement.signedOn: must be a day of the calendar, written YYYY-MM-DD'],
    ['agreement.signedOn', '19/12/2019', 'agreement.signedOn: must be a day of the calendar, written YYYY-MM-DD'],
    ['agreement.legalEnd', '2019-01-01', 'agreement.legalEnd: 2019-01-01 is before legalStart, 2019-12-19'],
    [
      'agreement.timeZone',
      'Europe/Clermont',
      'agreement.timeZone: must be a time zone of the IANA list, such as « Europe/Brussels »',
    ],
    ['agreement.colour', 'bleu', 'agreement: has no such key: « colour »'],
    [
      'parties.0.kind',
      'BANK',
      'parties[0].kind: « BANK » is none of CAF, EPCI, MUNICIPALITY, DEPARTMENT, MSA, STATE, OTHER',
    ],
    ['parties.1.code', 'CAF63', 'parties[1].code: « CAF63 » is already that of parties[0]'],
    ['parties.2.aliases', ['la CAF'], 'parties[2]: « la CAF » also means parties[0]'],
    ['missions', {}, 'missions: « {} » must be an array'],
    ['objectives.1.operational.0.code', 'O1.1', 'objectives[1].operational[0].code: « O1.1 » is already taken'],
    ['settings', { quorum: 'peut-être' }, 'settings.quorum: « peut-être » is not a value of this setting'],
    [
      'committees.0.seatRules.4.parties',
      [],
      'committees[0].seatRules[4].parties: is empty: only an advisory line may belong to no party',
    ],
    ['committees.0.rotations.0.turnMonths', 0, 'committees[0].rotations[0].turnMonths: must be at least 1'],
    ['people.1.slackUserId', 'U0CLAIRE01', 'people[1].slackUserId: « U0CLAIRE01 » is already that of people[0]'],
    ['people.1.email', 'bernard', 'people[1].email: must be an e-mail address'],
    [
      'people.1.memberships.0.party',
      'VILLE',
      'people[1].memberships[0].party: « VILLE » is not a party with the seat API-PRESIDENT (API)',
    ],
    ['people.1.memberships.0.endsOn', '2020-01-01', 'people[1].memberships[0].endsOn: 2020-01-01 is before 2020-07-10'],
    [
      'people.2.memberships.1.holder',
      'Paul Cormier',
      'people[2].memberships[1].holder: « Paul Cormier » is not somebody else who holds the seat API-PRESIDENT (Bernard Châtaignier)',
    ],
  ])('refuses %s = %j with its place', (path, value, sentence) => {
    expect(mistakesOf(withValue(path, value))).toContain(sentence);
  });

  it('says every mistake at once', () => {
    const json = withValue('agreement.title', 3);
    json.axes = undefined;
    expect(mistakesOf(json)).toEqual(['agreement.title: « 3 » must be a string', 'axes: is missing']);
  });

  it('refuses what is not an object at all', () => {
    for (const json of [null, [], 'convention', 7]) expect(mistakesOf(json)).not.toEqual([]);
  });

  it('names the place and the known codes for any code that the file does not hold', () => {
    const parties = 'CAF63, API, VILLE';
    const axes = 'PETITE-ENFANCE, JEUNESSE, PARENTALITE, VIE-SOCIALE, DROITS';
    const places = [
      ['committees.1.seatRules.1.parties', 'committees[1].seatRules[1].parties', 'a party of this file', parties, true],
      ['committees.0.rotations.1.order', 'committees[0].rotations[1].order', 'a party of this file', parties, true],
      ['objectives.2.operational.1.axes', 'objectives[2].operational[1].axes', 'an axis of this file', axes, true],
      ['people.2.memberships.0.axes', 'people[2].memberships[0].axes', 'an axis of this file', axes, true],
      ['people.1.voices.0.party', 'people[1].voices[0].party', 'a party of this file', parties, false],
      ['people.0.roles.0.party', 'people[0].roles[0].party', 'a party of this file', parties, false],
      ['documents.4.party', 'documents[4].party', 'a party of this file', parties, false],
      ['channels.1.committee', 'channels[1].committee', 'a committee of this file', 'COPIL, CT', false],
      [
        'people.0.memberships.0.committee',
        'people[0].memberships[0].committee',
        'a committee of this file',
        'COPIL, CT',
        false,
      ],
      ['people.9.roles.0.party', 'people[9].roles[0].party', 'a party of this file', parties, false],
      [
        'people.7.memberships.0.seatRule',
        'people[7].memberships[0].seatRule',
        'a seat rule of CT',
        'VILLE-API-SERVICES, CAF-SERVICES',
        false,
      ],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.stringMatching(/^Z[A-Z0-9.-]{0,20}$/), (place, code) => {
        const [path, written, what, known, isList] = place;
        const sentences = mistakesOf(withValue(path, isList ? [code] : code));
        expect(sentences).toContain(`${written}: « ${code} » is not ${what} (${known})`);
      }),
    );
  });
});
