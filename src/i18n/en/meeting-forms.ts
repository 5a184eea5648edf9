import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');
const { of, the } = partyWords('en');

export const meetingForms = {
  planMeeting: {
    title: 'Plan a meeting',
    submit: 'Plan the meeting',
    committee: 'Committee',
    day: 'Date',
    hour: 'Hour',
    minutes: 'Length, in minutes',
    place: 'Place',
    link: 'Link to meet remotely (https://…)',
    done: ({ reference, committee }) => `${committee}: meeting ${reference} planned. Nobody is told yet.`,
  },
  moveMeeting: {
    title: 'Move the meeting',
    submit: 'Move the meeting',
    reason: 'Reason, told to everybody invited',
    done: ({ reference, told }) =>
      told > 0
        ? `Meeting ${reference} moved: ${count(told, { one: 'person is told', other: 'people are told' })}.`
        : `Meeting ${reference} moved. It was not convened yet: nobody is told.`,
  },
  cancelMeeting: {
    title: 'Cancel the meeting',
    submit: 'Cancel the meeting',
    confirm: ({ told }) =>
      told > 0
        ? `Yes, cancel the meeting and tell ${told > 1 ? `the ${told} people convened` : 'the person convened'}`
        : 'Yes, cancel the meeting (nobody was convened yet)',
    warning: 'The meeting leaves everybody’s calendar; it stays in the history.',
    reason: 'Reason, told to everybody invited',
    done: ({ reference, told }) =>
      `Meeting ${reference} cancelled.${told > 0 ? ` ${count(told, { one: 'person is told', other: 'people are told' })}.` : ''}`,
  },
  tookNoPlace: {
    title: 'Meeting not held',
    submit: 'Note it as not held',
    confirm: ({ told }) =>
      told > 0
        ? `Yes, the meeting did not take place; tell ${told > 1 ? `the ${told} people convened` : 'the person convened'}`
        : 'Yes, the meeting did not take place (nobody was convened)',
    warning: 'Its period is still to be held. The meeting stays in the history, with the reason.',
    done: ({ reference, told }) =>
      `Meeting ${reference} noted as not held.${told > 0 ? ` ${count(told, { one: 'person is told', other: 'people are told' })}.` : ''}`,
  },
  changeOffices: {
    title: 'Chair, secretariat',
    submit: 'Assign the offices',
    byRotation: ({ party }) => (party ? `By the rotation: ${party}.` : 'The text gives this committee none.'),
    reason: 'Reason (asked for as soon as one of both departs from the rotation)',
    done: ({ reference, chair, secretariat, reason }) =>
      `${reference}: chair ${chair ? the(chair) : '—'}, secretariat ${secretariat ? the(secretariat) : '—'}.${reason ? '' : ' That is the rotation: no reason is kept.'}`,
  },
  convene: {
    title: 'Convene',
    submit: ({ number }) => (number > 1 ? `Send ${number} convocations` : 'Send the convocation'),
    done: ({ reference, invited }) =>
      `Meeting ${reference}: ${count(invited, { one: 'convocation goes', other: 'convocations go' })} out within the minute.`,
  },
  standIn: {
    title: 'Be represented',
    submit: 'Name my representative',
    person: 'By whom',
    warning: ({ seat }) =>
      `The text gives this seat no representative (${seat}, annex 3); agreement of the parties is advised.`,
    otherName: 'Or the name of somebody who is not in this list',
    name: 'Name of the person who will come',
    nobody: ({ party, coordinators }) =>
      `The roster holds nobody else ${party ? of(party) : 'of your party'}. Write the name of the person who will come, or answer “Excused”. To have them invited, the coordinator${coordinators.length > 0 ? ` (${coordinators.join(', ')})` : ''} adds them to the roster first.`,
  },
  writePoint: {
    title: 'Point of the agenda',
    add: 'Add the item',
    change: 'Change the item',
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
    submit: 'Propose the item',
    meeting: 'Meeting',
    itemTitle: 'Title of the point',
    papers: 'Paper: the message, as the agenda will quote it',
    papersHint: 'Everybody of the roster will read this: take out what they should not.',
    choice: ({ reference, committee, day }) => `${committee}, ${englishDate(day)} (${reference})`,
    unplanned: ({ committee }) => `${committee}, next meeting (not planned yet)`,
  },
  refusePoint: {
    title: 'Refuse a point',
    submit: 'Refuse the item',
    reason: 'Reason, told to whoever proposed it',
  },
  holdMeeting: {
    title: 'Meeting held',
    submit: 'Close the meeting',
    present: 'Present',
    remote: 'Remote',
    excused: 'Excused',
    others: 'Whoever is in no list was absent, or represented.',
    arrivals: ({ position, title }) => `Arrived at point ${position} — ${title}`,
    arrivalsHint: 'Whoever arrives during the meeting counts as present: no need to add them above.',
    search: 'Type a few letters of the name or the party',
    rules: ({ rule }) =>
      `Where nobody of a party was there, decisions are to be confirmed.${rule ? ` Quorum: ${rule}.` : ''}`,
    open: 'Points that stay open, for the next agenda',
  },
  writeNote: {
    title: 'Note a point',
    submit: 'Take the note',
    notes: 'What was said, as the minutes will have it',
    task: 'Decision, or thing to do',
    kind: 'Kind',
    kinds: { decision: 'decision', task: 'to do' },
    owner: 'Owner',
    dueOn: 'Due on',
  },
  addToNotes: {
    title: 'Add to the minutes',
    submit: 'Add to the notes',
    item: 'Meeting and point',
    itemHint: 'The latest meeting comes first.',
    text: 'Text, put below the notes of the point',
  },
  askCorrection: {
    title: 'Ask for a correction',
    submit: 'Ask for the correction',
    text: 'What it should read, and where',
  },
  answerMinutes: {
    title: 'Answer',
    submit: 'Send the answer',
    left: 'A decision left without an answer is adopted as it stands with the minutes. If you refuse one, the minutes will be corrected and sent to you again.',
    choice: ({ decision }) => `Decision ${decision}`,
    choices: { AGREE: 'agreed', DISAGREE: 'not agreed' },
    reason: ({ decision }) => `Reason, if you refuse ${decision}`,
    refused: ({ decisions, reference }) =>
      `Disagreement recorded: ${decisions.join(', ')}. The coordinator, the secretariat and the other parties are told. The minutes of ${reference} will be corrected and sent to you again.`,
  },
  showMinutesTo: {
    title: 'Who may read',
    submit: 'Change the readers',
    visibility: 'The minutes can be read by',
    hint: '“Everybody”: only once the parties have approved them. Circulated again, they are the committee’s again.',
    papers: 'The agenda and papers can be read by',
    papersHint: 'In a channel, they are shown only if everybody who reads it may read them.',
    done: ({ reference, who, papers }) =>
      `${reference}: minutes readable by ${who}; agenda and papers readable by ${papers}.`,
  },
  judgeCorrection: {
    title: 'Answer',
    submit: 'Send the answer',
    correction: 'Correction asked for',
    verdict: 'Answer',
    verdicts: { yes: 'accepted', no: 'refused' },
    answer: 'Reason (needed for a refusal)',
  },
} satisfies Partial<Catalogue['forms']>;
