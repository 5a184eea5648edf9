import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('en');
const { of, opening, the } = partyWords('en');

const given = { AGREE: 'Agreement', DISAGREE: 'Disagreement', ABSTAIN: 'Abstention' };

const choices = { AGREE: 'agrees', DISAGREE: 'disagrees', ABSTAIN: 'abstains' };

export const decisions: Catalogue['decisions'] = {
  title: 'Register of decisions',
  list: 'Decisions',
  none: 'No decision answers to this.',
  empty: 'No decision is recorded yet. In the “…” menu of a message: “Record a decision”.',
  count: ({ adopted, proposed }) => `${adopted} adopted, ${proposed} awaiting agreement`,
  new: 'New decision',
  kinds: {
    OBJECTIVE: 'objective',
    PLAN: 'action plan',
    REVIEW: 'annual review',
    EVALUATION_QUESTION: 'evaluation question',
    GUEST: 'resource person',
    RULE: 'operating rule',
    COMMUNICATION: 'communication',
    OTHER: 'other',
  },
  states: { PROPOSED: 'proposed', ADOPTED: 'adopted', WITHDRAWN: 'withdrawn', NOT_ADOPTED: 'not adopted' },
  followUps: { OPEN: 'to be done', DONE: 'done', DROPPED: 'dropped' },
  recorded: ({ reference, agreed, parties }) => `Decision ${reference} recorded, agreement ${agreed}/${parties}`,
  adopted: ({ reference, agreed, parties, on }) =>
    `Decision ${reference} adopted, agreement ${agreed}/${parties} on ${englishDate(on)}`,
  adoptedByMinutes: ({ reference, on }) =>
    `Decision ${reference} adopted on ${englishDate(on)} with the minutes that each party approved`,
  ended: {
    WITHDRAWN: ({ reference }) => `Decision ${reference} withdrawn before it was adopted`,
    NOT_ADOPTED: ({ reference }) => `Decision ${reference} closed: not adopted`,
  },
  endedFor: {
    WITHDRAWN: ({ reason, on }) => `Withdrawn on ${englishDate(on)}${reason ? `: ${reason}` : ''}.`,
    NOT_ADOPTED: ({ reason, on }) =>
      `Closed on ${englishDate(on)} without the agreement of each party${reason ? `: ${reason}` : ''}.`,
  },
  alreadyRecorded: ({ reference }) => `This message was recorded already: it is decision ${reference}.`,
  reservedCard: 'Its text is reserved: not everybody here may read it.',
  approval: ({ agreed, parties }) => `agreement ${agreed}/${parties}`,
  awaited: ({ parties }) => `Agreement required: ${parties.join(', ')}`,
  draftWas: ({ reference }) => `proposed as ${reference}`,
  facts: {
    kind: 'Kind',
    place: 'Committee',
    recorded: 'Recorded',
    owner: 'Responsible',
    dueOn: 'Due',
    followUp: 'Follow-up',
  },
  by: ({ name, on }) => `${name}, ${englishDate(on)}`,
  noOwner: 'nobody is named',
  voices: 'Voices of the parties',
  choices,
  capacities: { HOLDER: 'titular', REPRESENTATIVE: 'substitute' },
  ways: {
    slash: 'by command',
    mention: 'by mention',
    form: 'by form',
    button: 'by button',
    shortcut: 'by a message’s menu',
    home: 'from the home tab',
    mail: 'by e-mail',
    program: 'by a program',
  },
  waiting: 'awaited',
  spoke: ({ person, capacity, way }) => `${person} (${capacity}, ${way})`,
  why: ({ reason }) => `“${reason}”`,
  wordings: ({ number, by, reason }) =>
    `Wording no. ${number}, by ${by}${reason ? `: ${reason}` : ''}. What was said of the former one no longer counts.`,
  voided: ({ party, person, choice, number }) => `${party}: ${choice} (${person}) on wording no. ${number}, void`,
  concerns: 'It concerns',
  chain: 'Its chain',
  about: ({ references }) => `concerns ${references.join(', ')}`,
  fromMeeting: ({ reference, on }) => `Meeting ${reference}, ${englishDate(on)}`,
  fromThread: 'The message in Slack',
  corrects: ({ reference }) => `Corrects decision ${reference}.`,
  correctedBy: ({ references }) => `Corrected by: ${references.join(', ')}.`,
  proof: 'Proof',
  said: ({ name }) => name ?? 'unknown author',
  quote: ({ text }) => `“${text}”`,
  files: ({ files }) => `${pick(files.length, 'file')}: ${files.join(', ')}`,
  edited: 'changed in Slack since: the text kept is the original',
  deleted: 'deleted in Slack since: the text kept is the original',
  fingerprint: ({ hash }) => `Fingerprint of the text and its proof (SHA-256): ${hash}`,
  seal: ({ position, hash }) => `Register, entry no. ${position}, seal ${hash}`,
  cog: ({ note }) => `⚠ Contrary to the COG? ${note}`,
  visibleTo: ({ who }) => `May be read by: ${who}.`,
  readers: {
    parties: ({ parties }) =>
      parties.length > 0 ? `the signatory parties (${the(parties)})` : 'the signatory parties',
    committee: ({ committee }) =>
      `the signatory parties, ${committee ? `the members of the committee (${committee})` : 'the committee'} and those invited`,
    onceAdopted: ({ who }) => `${who}; by everybody once adopted`,
  },
  steps: {
    DONE: ({ by, on, reason }) => `Done, says ${by}, ${englishDate(on)}${reason ? `: ${reason}` : ''}`,
    POSTPONED: ({ by, on, reason, dueOn }) =>
      `Put off${dueOn ? ` to ${englishDate(dueOn)}` : ''} by ${by}, ${englishDate(on)}${reason ? `: ${reason}` : ''}`,
    DROPPED: ({ by, on, reason }) => `Dropped by ${by}, ${englishDate(on)}${reason ? `: ${reason}` : ''}`,
    REOPENED: ({ by, on, reason }) => `Reopened by ${by}, ${englishDate(on)}${reason ? `: ${reason}` : ''}`,
  },
  late: 'late',
  dueLine: ({ owner, on }) => [owner, on ? `for ${englishDate(on)}` : null].filter(Boolean).join(', '),
  buttons: {
    agree: ({ party }) => `Agree: ${party}`,
    other: 'Another answer',
    reword: 'Change the text',
    change: 'Complete',
    withdraw: 'Withdraw',
    close: 'Close: not adopted',
    remind: ({ party }) => `Ask ${the(party)} again`,
    correct: 'Correct by another',
    done: 'Done',
    postpone: 'Put off',
    drop: 'Drop',
    reopen: 'Reopen',
  },
  awaitYou: 'Your agreement is awaited',
  given: ({ reference, parties, choice, said, among }) =>
    `${given[choice]} ${of(parties)} recorded (decision ${reference}). ${said} of ${count(among, { one: 'party', other: 'parties' })} ${pick(said, { one: 'has', other: 'have' })} answered.`,
  follows: {
    AGREE: null,
    DISAGREE: 'The reason goes to whoever proposed it, to the coordination and to the other parties.',
    ABSTAIN:
      'An abstention is no agreement: the decision is adopted only once each party agrees. The coordination is told.',
  },
  refusedTitle: ({ reference, parties, on }) =>
    `${reference}, without the agreement ${of(parties)} (${englishDate(on)})`,
  takenUp: ({ decision, reference, committee, day }) =>
    `${decision} is on the agenda of ${reference} (${committee}, ${englishDate(day)}), without its text.`,
  takenUpLater: ({ reference }) => `No meeting is planned: ${reference} will be on the draft agenda of the next one.`,
  reminded: {
    asked: ({ reference, names }) => `Asked again about ${reference}: ${names.join(', ')}.`,
    askedToday: ({ names }) => `Not asked again before tomorrow: ${names.join(', ')}.`,
    unreached: ({ names }) =>
      `Neither a Slack account nor an e-mail address, to be told otherwise: ${names.join(', ')}.`,
    nobody: ({ party }) => `${opening(party)} has nobody to answer on its behalf: nobody was asked.`,
  },
  nowAdopted: ({ reference }) => `Every party agrees: it is decision ${reference}.`,
  asked: {
    headline: ({ reference }) => `Decision ${reference}: your agreement is awaited`,
    voidOnly: ({ reference }) => `Decision ${reference}: the text has changed`,
    voices: ({ parties }) => `You answer for ${the(parties)}.`,
    isVoid: 'The text has been changed: your former answer no longer counts.',
    former: ({ choice, text }) => `Former text (your party ${choices[choice]}): “${text}”`,
    now: ({ text }) => `New text: “${text}”`,
    reworded: ({ by, reason }) => `New wording by ${by}${reason ? `: ${reason}` : ''}.`,
    owner: ({ line }) => `Follow-up: ${line}`,
  },
  followed: {
    DONE: ({ reference }) => `Decision ${reference}: done, noted.`,
    POSTPONED: ({ reference, dueOn }) => `Decision ${reference} put off${dueOn ? ` to ${englishDate(dueOn)}` : ''}.`,
    DROPPED: ({ reference }) => `Decision ${reference}: its follow-up is dropped; it stays in the register.`,
    REOPENED: ({ reference }) => `Decision ${reference}: to be done again.`,
  },
  ask: {
    agree: ({ reference, party }) => `Decision ${reference}: give the agreement of ${the(party)}?`,
    settled: ({ reference }) => `Decision ${reference} awaits no answer any more`,
    text: 'The text and its proof',
  },
  told: {
    headline: ({ reference }) => `Decision ${reference} adopted`,
    yours: ({ on }) => `You are responsible for it${on ? `, for ${englishDate(on)}` : ''}.`,
  },
  verification: {
    title: 'Verification of the register',
    intact: ({ entries }) =>
      `${count(entries, 'decision')}: each seal computed anew is the right one, and what the bot shows is what was adopted.`,
    empty: 'The register is empty: there is nothing to verify.',
    last: ({ hash }) => `Last seal, to be compared with an extract kept elsewhere: ${hash}`,
    tampered: ({ position, reference }) => `Tampering: the first is at entry no. ${position}, decision ${reference}.`,
    what: {
      entry: 'The entry of the register, or its place in the chain, was changed.',
      text: 'The text is no longer the one that was adopted.',
      proof: 'The messages kept as proof were changed.',
      voices: 'The voices are no longer those that were given.',
      decision: 'The decision’s sheet is no longer the one that was adopted.',
      missing: 'Its entry is missing from the register.',
    },
  },
};
