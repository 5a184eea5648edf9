import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');
const { of, the } = partyWords('en');

export const minutes: Catalogue['minutes'] = {
  title: ({ committee, day }) => `Minutes — ${committee}, ${englishDate(day)}`,
  draft: 'Draft, not circulated yet',
  circulated: ({ number, approvedBy, awaited, silentOn }) =>
    `Version ${number} circulated. Agreement: ${approvedBy.length}/${approvedBy.length + awaited.length}${awaited.length > 0 ? `, awaited from ${the(awaited)}` : ''}.${silentOn ? ` Without an answer, approved after ${englishDate(silentOn)}.` : ''}`,
  approved: ({ number, on, how }) =>
    how === 'silence'
      ? `Version ${number} approved by the parties’ silence, after ${englishDate(on)}.`
      : `Version ${number} approved by all parties on ${englishDate(on)}.`,
  changed: 'The notes have changed since: to be circulated again.',
  facts: { date: 'Date', place: 'Place', chair: 'Chair', secretary: 'Secretariat' },
  presence: {
    PRESENT: 'Present',
    REMOTE: 'Remote',
    REPRESENTED: 'Represented',
    EXCUSED: 'Excused',
    ABSENT: 'Absent',
  },
  representedBy: ({ name }) => `represented by ${name}`,
  voiceless: 'without a voice',
  toConfirm: ({ parties }) => `Nobody was there for: ${parties.join(', ')}. Decisions are to be confirmed.`,
  toConfirmBefore: ({ party, from }) =>
    `${party}: nobody was there before point ${from}. Decisions taken before are to be confirmed.`,
  arrived: ({ at }) => `arrived at point ${at}`,
  quorumRule: ({ rule }) => `Quorum: ${rule}.`,
  quorum: ({ rule, present, needed, of, from }) => {
    const reached = `${present} of ${of}, ${needed} to reach`;
    if (from === null) return `Quorum (${rule}): not reached, ${reached}.`;
    return `Quorum (${rule}): reached${from > 1 ? ` from point ${from} on, not before` : ''}, ${reached}.`;
  },
  presenceLine: ({ party, present, remote, represented, excused, absent, late }) => {
    const counts = `${present} on the spot, ${remote} remote, ${represented} represented, ${excused} excused, ${absent} absent`;
    const arrived = late.map(({ name, at }) => `${name} (point ${at})`).join(', ');
    return `${party}: ${counts}${arrived ? `; during the meeting: ${arrived}` : ''}`;
  },
  attendance: 'Attendance',
  decision: ({ text, reference }) => `Decision${reference ? ` ${reference}` : ''}: ${text}`,
  withdrawn: ({ reason }) => `given up${reason ? `: ${reason}` : ''}`,
  without: ({ parties }) => `not adopted, without the agreement of: ${parties.join(', ')}`,
  task: ({ text }) => `To do: ${text}`,
  owner: ({ owner, dueOn }) => [owner, dueOn ? `by ${englishDate(dueOn)}` : null].filter(Boolean).join(', '),
  open: 'stays open',
  noNotes: 'No note.',
  papers: ({ papers }) => `Papers: ${papers}`,
  corrections: 'Corrections asked for',
  correction: ({ by, text, state, answer }) =>
    `${by}: ${text} — ${{ PROPOSED: 'awaiting an answer', ACCEPTED: 'accepted', REFUSED: 'refused' }[state]}${answer ? ` (${answer})` : ''}`,
  fingerprint: ({ hash }) => `Fingerprint: ${hash.slice(0, 16)}`,
  visibility: {
    PARTIES: 'the signatory parties',
    COMMITTEE: 'the committee and those invited',
    PUBLIC: 'everybody',
  },
  visibleTo: ({ who }) => `Readable by: ${who}`,
  showTo: 'Who may read',
  hold: 'Meeting held',
  note: 'Note a point',
  circulate: 'Circulate',
  circulateNow: 'Circulate the minutes',
  approve: 'Approve',
  askCorrection: 'Ask for a correction',
  judge: 'Answer a correction',
  heldDone: ({ reference }) => `${reference}: meeting held. The draft minutes are open.`,
  noted: ({ reference }) => `Note saved in the draft minutes of ${reference}.`,
  circulatedDone: ({ reference, number, told }) =>
    `Minutes of ${reference} frozen as version ${number} and sent to ${count(told, { one: 'person', other: 'people' })}.`,
  agreed: ({ reference, agreed, parties }) =>
    `Agreement recorded for the minutes of ${reference}: ${agreed}/${parties}.`,
  asked: 'Correction asked for. The secretariat is told; its answer will be sent to you.',
  judgedYes: 'Correction accepted, the answer is sent. Write it into the notes now, then circulate the minutes again.',
  judgedNo: 'Correction refused. The reason is sent to who asked for it.',
  sent: ({ committee, day, number }) =>
    number > 1
      ? `Corrected minutes (version ${number}) — ${committee} of ${englishDate(day)}`
      : `Minutes — ${committee} of ${englishDate(day)}`,
  yourVoice: ({ parties }) => `You answer for ${the(parties)}: your agreement is awaited.`,
  silence: ({ on }) => `Without an answer by ${englishDate(on)}, your agreement is taken as given.`,
  approvedNotice: {
    headline: ({ committee, held, number }) =>
      `Minutes of the ${committee} of ${englishDate(held)} (version ${number}): approved`,
    how: {
      parties: ({ on }) => `All parties have agreed, on ${englishDate(on)}.`,
      silence: ({ on }) =>
        `Without an answer by ${englishDate(on)}, the agreement of silent parties is taken as given.`,
    },
    waiting: ({ number }) =>
      `${count(number, { one: 'decision still awaits', other: 'decisions still await' })} the express agreement of each party.`,
    adopted: ({ reference, text }) => `Decision ${reference} adopted: “${text}”`,
  },
  recorded: ({ number }) =>
    number > 1
      ? `This agreement also holds for the ${number} decisions that they record, but for those that you refuse:`
      : 'This agreement also holds for the decision that they record, unless you refuse it:',
  recordedOne: ({ reference, text }) => `${reference}: “${text}”`,
  answerEach: 'Answer each decision',
  contrary: ({ decisions }) =>
    `The register says otherwise of ${decisions.join(', ')}: to be circulated again before they are approved.`,
  wholeBelow: 'The whole text follows; the links to answer are at the end.',
  at: ({ day, hour }) => `${englishDate(day)} at ${hour}`,
  fact: ({ title, text }) => `${title}: ${text}`,
  give: ({ parties }) => `Give the agreement ${of(parties)}`,
  ask: {
    agree: ({ parties }) => `Give the agreement ${of(parties)} to these minutes?`,
    agreed: ({ parties }) => `The agreement ${of(parties)} is already recorded`,
    version: ({ number, on }) => `Version ${number}, circulated on ${englishDate(on)}.`,
    text: 'The minutes',
  },
};
