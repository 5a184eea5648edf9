import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { decisionForms } from './decision-forms.ts';
import { indicatorForms } from './indicator-forms.ts';
import { meansForms } from './means-forms.ts';
import { meetingForms } from './meeting-forms.ts';
import { partnerForms } from './partners.ts';
import { reviewForms } from './reviews.ts';
import { sheetEditForms } from './sheet-edit-forms.ts';
import { sheetForms } from './sheet-forms.ts';

export const forms: Catalogue['forms'] = {
  choose: 'Choose…',
  optional: '(optional)',
  confirm: 'Confirmation',
  somebody: 'Somebody',
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
    proposeTitle: 'Propose a rule',
    byAccord: 'Annex 3: this rule changes once each party has agreed. Your proposal is put to them.',
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
  recordMeeting: {
    title: 'Meeting held',
    committee: 'Committee',
    on: 'Date of the meeting',
    place: 'Place (or “remote”)',
    done: ({ committee, on }) => `${committee}: meeting held on ${englishDate(on)}, recorded.`,
  },
  strikeMeeting: {
    title: 'Strike out a meeting',
    meeting: 'Meeting recorded by mistake',
    reason: 'Reason',
    choice: ({ committee, on, place }) => `${committee}, ${englishDate(on)}, ${place}`,
    done: ({ committee, on }) =>
      `${committee}: the meeting of ${englishDate(on)} no longer counts. It stays in the history.`,
  },
  recordRenewal: {
    title: 'Renewal decision',
    party: 'Party that decided',
    kind: 'Act',
    kinds: { deliberation: 'deliberation', decision: 'decision' },
    body: 'Body (municipal council, board…)',
    decidedOn: 'Date of the decision',
    reference: 'Reference of the act',
    done: ({ party, decided, parties }) => `Decision of ${party} recorded. Renewal: ${decided}/${parties} decisions.`,
  },
  addClosedDay: {
    title: 'Add a public holiday',
    on: 'Date',
    label: 'Name',
    hint: 'The eleven public holidays of mainland France are known already: only those of your territory.',
    done: ({ on, label }) => `${englishDate(on)}: ${label}. It is no longer a working day.`,
  },
  sendSpreadsheet: {
    title: 'Send a spreadsheet',
    how: 'Nothing is saved before “Confirm”, below the preview that I put in our direct messages.',
    file: 'File',
    hint: 'XLSX or CSV, 2 MB at most.',
    send: 'Read this file',
    read: 'File read',
    done: ({ file }) => `I have read ${file}. The preview waits in our direct messages.`,
  },
  removeClosedDays: {
    title: 'Remove days',
    days: 'Day added, or file imported',
    day: ({ on, label }) => `${englishDate(on)}: ${label}`,
    file: ({ source, spans }) => `${source} (${spans} ${spans === 1 ? 'holiday' : 'holidays'})`,
    done: ({ removed }) => (removed === 1 ? 'Removed.' : `${removed} holidays removed.`),
  },
  chooseReminders: {
    title: 'My reminders',
    reachBy: 'How to reach you',
    reach: { SLACK: 'by Slack', EMAIL: 'by e-mail' },
    kinds: 'Reminders you want',
    kindsHint: 'What belongs to your office is brought up in any case.',
    resume: 'Remind me again of what I had silenced',
    resumeChoice: ({ number }) => (number === 1 ? 'yes, this one' : `yes, all ${number}`),
    done: 'Your choices are saved.',
  },
  ...meetingForms,
  ...decisionForms,
  ...sheetForms,
  ...reviewForms,
  ...partnerForms,
  ...sheetEditForms,
  ...meansForms,
  ...indicatorForms,
};
