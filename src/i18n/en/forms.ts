import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';

export const forms: Catalogue['forms'] = {
  choose: 'Choose…',
  optional: '(optional)',
  noBeneficiaryData: 'Never any data about beneficiaries here.',
  addMember: {
    title: 'Add a member',
    seat: 'Seat',
    person: 'Somebody already in the roster',
    name: 'Or: first and last name of a new person',
    jobTitle: 'Office',
    email: 'Work e-mail address',
    axes: 'Axes the person is in charge of',
    startsOn: 'Start of the term of office',
    endsOn: 'End of the term of office (last day)',
    done: ({ name, seat, party, committee }) => `${name} now sits: ${committee}, ${party}, ${seat}.`,
    overNumber: 'Note: the text gives this line fewer seats than it has holders (annex 3).',
  },
  endMandate: {
    title: 'End a term of office',
    membership: 'Term of office',
    endsOn: 'Last day',
    reason: 'Reason',
    done: ({ name, seat, endsOn }) =>
      `${name}’s term of office (${seat}) ends on ${englishDate(endsOn)}. It stays in the history.`,
  },
  nameRepresentative: {
    title: 'Name a representative',
    membership: 'Holder',
    person: 'Representative',
    startsOn: 'From',
    done: ({ holder, representative, seat }) => `${representative} now represents ${holder} (${seat}).`,
    outsideText: ({ seat }) =>
      `The text gives this seat no representative (${seat}, annex 3); agreement of the parties advised.`,
  },
  linkPerson: {
    title: 'Link a person',
    person: 'Person of the roster',
    slackUser: 'Their Slack account',
    hint: 'Leave empty to take the link away.',
    done: ({ name }) => `${name} is linked to this Slack account: their rights are those of the roster.`,
    removed: ({ name }) => `${name} is no longer linked to Slack.`,
  },
  changeSetting: {
    title: 'Change a rule',
    value: 'New value',
    reason: 'Reason or decision',
    done: ({ label }) => `Rule changed: ${label}. The former value stays in the history.`,
  },
  correctObjective: {
    title: 'Correct a typo',
    label: 'Wording',
    reason: 'Typo corrected',
    note: 'Art. 11: a change of meaning takes an amendment. Here, only a slip of form.',
    done: ({ code }) => `Correction of ${code} saved. The former wording stays in the history.`,
  },
  overrideTurn: {
    title: 'Change a turn',
    turn: 'Turn',
    party: 'Party',
    reason: 'Reason',
    done: ({ party }) => `This turn goes to ${party}. The turns after it keep the order.`,
  },
};
