import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { decisionForms } from './decision-forms.ts';
import { fileDocument } from './documents.ts';
import { dueForms } from './due-forms.ts';
import { indicatorForms } from './indicator-forms.ts';
import { meansForms } from './means-forms.ts';
import { meetingForms } from './meeting-forms.ts';
import { partnerForms } from './partners.ts';
import { partyForms } from './party-forms.ts';
import { renewal } from './renewal.ts';
import { reviewForms } from './reviews.ts';
import { sheetEditForms } from './sheet-edit-forms.ts';
import { sheetForms } from './sheet-forms.ts';

const { count, pick } = plural('en');
const { of, to } = partyWords('en');

export const forms: Catalogue['forms'] = {
  fileDocument,
  choose: 'Choose…',
  optional: '(optional)',
  confirm: 'Confirmation',
  somebody: 'Somebody',
  noBeneficiaryData: 'Enter no personal data about beneficiaries.',
  addMember: {
    title: 'Add a member',
    submit: 'Add the member',
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
    submit: 'End the mandate',
    confirm: 'Yes, end this mandate (the person, if convened to a meeting, is told)',
    membership: 'Term of office',
    endsOn: 'Last day',
    reason: 'Reason',
    done: ({ name, seat, endsOn }) =>
      `${name}’s term of office (${seat}) ends on ${englishDate(endsOn)}. It stays in the history.`,
  },
  nameRepresentative: {
    title: 'Name a representative',
    submit: 'Name the representative',
    membership: 'Holder',
    person: 'Representative',
    startsOn: 'From',
    done: ({ holder, representative, seat }) => `${representative} now represents ${holder} (${seat}).`,
    outsideText: ({ seat }) =>
      `The text gives this seat no representative (${seat}, annex 3); agreement of the parties advised.`,
  },
  linkPerson: {
    title: 'Link a person',
    submit: 'Link this account',
    person: 'Person of the roster',
    slackUser: 'Their Slack account',
    hint: 'Leave empty to take the link away.',
    done: ({ name }) => `${name} is linked to this Slack account: their rights are those of the roster.`,
    removed: ({ name }) => `${name} is no longer linked to Slack.`,
  },
  changeSetting: {
    title: 'Change a rule',
    submit: 'Change the setting',
    value: 'New value',
    reason: 'Reason or decision',
    proposeTitle: 'Propose a rule',
    byAccord: 'Annex 3: this rule changes once each party has agreed. Your proposal is put to them.',
    done: ({ label }) => `Rule changed: ${label}. The former value stays in the history.`,
  },
  correctObjective: {
    title: 'Correct a typo',
    submit: 'Correct the objective',
    label: 'Wording',
    reason: 'Typo corrected',
    note: 'Art. 11: a change of meaning takes an amendment. Here, only a slip of form.',
    done: ({ code }) => `Correction of ${code} saved. The former wording stays in the history.`,
  },
  overrideTurn: {
    title: 'Change a turn',
    submit: 'Assign the turn',
    turn: 'Turn',
    party: 'Party',
    reason: 'Reason',
    done: ({ party }) => `This turn goes ${to(party)}. The turns after it keep the order.`,
  },
  recordMeeting: {
    title: 'Meeting held',
    submit: 'Record the meeting',
    committee: 'Committee',
    on: 'Date of the meeting',
    place: 'Place (or “remote”)',
    done: ({ committee, on }) => `${committee}: meeting held on ${englishDate(on)}, recorded.`,
  },
  strikeMeeting: {
    title: 'Strike out a meeting',
    submit: 'Strike the meeting',
    confirm: 'Yes, strike this meeting: it will no longer count (nobody is told)',
    meeting: 'Meeting recorded by mistake',
    reason: 'Reason',
    choice: ({ committee, on, place }) => `${committee}, ${englishDate(on)}, ${place}`,
    done: ({ committee, on }) =>
      `${committee}: the meeting of ${englishDate(on)} no longer counts. It stays in the history.`,
  },
  recordRenewal: {
    title: 'Renewal decision',
    submit: 'Record the decision',
    party: 'Party that decided',
    kind: 'Act',
    kinds: { deliberation: 'deliberation', decision: 'decision' },
    body: 'Body (municipal council, board…)',
    decidedOn: 'Date of the decision',
    reference: 'Reference of the act',
    done: (p) => `Decision ${of(p.party)} recorded. Renewal: ${renewal.progress(p)}`,
  },
  addClosedDay: {
    title: 'Add a public holiday',
    submit: 'Add this day',
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
    submit: 'Read this file',
    read: 'File read',
    done: ({ file }) => `I have read ${file}. The preview waits in our direct messages.`,
  },
  removeClosedDays: {
    title: 'Remove days',
    submit: 'Remove these days',
    confirm: 'Yes, remove these days from the calendar (nobody is told)',
    days: 'Day added, or file imported',
    day: ({ on, label }) => `${englishDate(on)}: ${label}`,
    file: ({ source, spans }) => `${source} (${count(spans, 'holiday')})`,
    done: ({ removed }) => pick(removed, { one: 'Removed.', other: `${removed} holidays removed.` }),
  },
  chooseReminders: {
    title: 'My reminders',
    submit: 'Save my choices',
    reachBy: 'How to reach you',
    reach: { SLACK: 'by Slack', EMAIL: 'by e-mail' },
    kinds: 'Reminders you want',
    kindsHint: 'What belongs to your office is brought up in any case.',
    resume: 'Remind me again of what I had silenced',
    resumeChoice: ({ number }) => pick(number, { one: 'yes, this one', other: `yes, all ${number}` }),
    done: 'Your choices are saved.',
  },
  ...meetingForms,
  ...decisionForms,
  ...sheetForms,
  ...reviewForms,
  ...partnerForms,
  ...partyForms,
  ...sheetEditForms,
  ...meansForms,
  ...dueForms,
  ...indicatorForms,
};
