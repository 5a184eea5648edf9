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
  planMeeting: {
    title: 'Plan a meeting',
    committee: 'Committee',
    day: 'Date',
    hour: 'Hour',
    minutes: 'Length, in minutes',
    place: 'Place',
    link: 'Link to meet remotely (https://…)',
    done: ({ reference, committee }) =>
      `${committee}: meeting ${reference} planned. Nobody is told yet: /ctg meeting ${reference}, then “Convene”.`,
  },
  moveMeeting: {
    title: 'Move the meeting',
    reason: 'Reason, told to everybody invited',
    done: ({ reference, told }) =>
      told > 0
        ? `Meeting ${reference} moved: ${told} people are told.`
        : `Meeting ${reference} moved. It was not convened yet: nobody is told.`,
  },
  cancelMeeting: {
    title: 'Cancel the meeting',
    warning: 'The meeting leaves everybody’s calendar; it stays in the history.',
    reason: 'Reason, told to everybody invited',
    done: ({ reference, told }) => `Meeting ${reference} cancelled.${told > 0 ? ` ${told} people are told.` : ''}`,
  },
  changeOffices: {
    title: 'Chair, secretariat',
    byRotation: ({ party }) => (party ? `By the rotation: ${party}.` : 'The text gives this committee none.'),
    reason: 'Reason (asked for as soon as one of both departs from the rotation)',
    done: ({ reference, chair, secretariat, reason }) =>
      `${reference}: chair ${chair ?? '—'}, secretariat ${secretariat ?? '—'}.${reason ? '' : ' That is the rotation: no reason is kept.'}`,
  },
  convene: {
    title: 'Convene',
    done: ({ reference, invited }) =>
      `Meeting ${reference}: ${invited} convocations go out within the minute. The answers: /ctg meeting ${reference}`,
  },
  standIn: {
    title: 'Be represented',
    person: 'By whom',
    warning: ({ seat }) =>
      `The text gives this seat no representative (${seat}, annex 3); agreement of the parties is advised.`,
    otherName: 'Or the name of somebody who is not in this list',
    name: 'Name of the person who will come',
    nobody: ({ party, coordinators }) =>
      `The roster holds nobody else of ${party ?? 'your party'}. Write the name of the person who will come, or answer “Excused”. To have them invited, the coordinator${coordinators.length > 0 ? ` (${coordinators.join(', ')})` : ''} adds them to the roster first.`,
  },
  writePoint: {
    title: 'Point of the agenda',
    item: 'Point',
    itemTitle: 'Title',
    standing: 'Leave empty to keep the usual title.',
    kind: 'Kind',
    minutes: 'Length, in minutes',
    presenter: 'Presented by',
    papers: 'Papers (links or references)',
    position: 'Place',
    remove: 'Remove this point',
    removeChoice: 'yes, take it off the agenda',
    done: ({ reference }) => `Agenda of ${reference} updated.`,
  },
  proposePoint: {
    title: 'Propose a point',
    meeting: 'Meeting',
    itemTitle: 'Title of the point',
  },
  refusePoint: {
    title: 'Refuse a point',
    reason: 'Reason, told to whoever proposed it',
  },
  holdMeeting: {
    title: 'Meeting held',
    present: 'Present',
    remote: 'Remote',
    excused: 'Excused',
    others: 'Whoever is in no list was absent, or represented.',
    open: 'Points that stay open, for the next agenda',
  },
  writeNote: {
    title: 'Note a point',
    notes: 'What was said, as the minutes will have it',
    task: 'Decision, or thing to do',
    kind: 'Kind',
    kinds: { decision: 'decision', task: 'to do' },
    owner: 'Owner',
    dueOn: 'Due on',
  },
  askCorrection: {
    title: 'Ask for a correction',
    text: 'What it should read, and where',
  },
  showMinutesTo: {
    title: 'Who may read',
    visibility: 'The minutes can be read by',
    hint: '“Everybody”: only once the parties have approved them. Circulated again, they are the committee’s again.',
    done: ({ reference, who }) => `Minutes of ${reference}: readable by ${who}.`,
  },
  judgeCorrection: {
    title: 'Answer',
    correction: 'Correction asked for',
    verdict: 'Answer',
    verdicts: { yes: 'accepted', no: 'refused' },
    answer: 'Reason (needed for a refusal)',
  },
};
