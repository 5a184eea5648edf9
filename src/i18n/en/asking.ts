import type { Catalogue } from '../catalogue.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');
const { of, opening } = partyWords('en');

export const asking: Catalogue['asking'] = {
  title: 'Ask for agreement',
  submit: ({ number }) =>
    number > 0 ? `Send to ${count(number, { one: 'person', other: 'people' })}` : 'Propose, no message',
  what: 'What each party will be asked',
  whom: 'To whom',
  party: ({ shortName, people }) => `${shortName}: ${people.join(', ')}`,
  person: {
    SLACK: ({ name }) => `${name} (Slack message)`,
    EMAIL: ({ name }) => `${name} (e-mail)`,
    NONE: ({ name }) => `${name} (cannot be reached: tell them some other way)`,
  },
  nobody: ({ party }) =>
    `${opening(party)} has nobody to answer: the agreement ${of(party)} cannot be given until somebody is named to speak for it.`,
  card: ({ committee }) => `The question will also be shown in the committee’s channel (${committee}).`,
  nothingYet: 'Nothing has been recorded or sent yet.',
  recorded: ({ parties }) => `Proposal recorded. Agreement required: ${parties.join(', ')} (0/${parties.length})`,
  sent: ({ number }) =>
    number > 0
      ? `The question goes out to ${count(number, { one: 'person', other: 'people' })}.`
      : 'Nothing goes out: nobody can be reached.',
};
