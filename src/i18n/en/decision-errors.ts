import type { Catalogue } from '../catalogue.ts';
import type { decisionErrors as french } from '../fr/decision-errors.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');
const { of } = partyWords('en');

const quoted = (text: string) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;

type DecisionErrors = Pick<Catalogue['errors'], keyof typeof french>;

export const decisionErrors: DecisionErrors = {
  ruleNotByAccord: () =>
    'This setting is the bot’s own: the coordinator changes it alone, from the list of settings. Nothing was proposed.',
  ruleSame: () => 'This is already the rule in force: the parties were asked nothing.',
  alreadyAsked: ({ reference }) =>
    `This proposal already awaits the parties’ agreement (${reference}): it is not sent twice.`,
  nothingToValidate: () =>
    'These objectives are already validated in the wording in force, or their validation awaits the parties’ agreement.',
  validationTooLong: ({ most }) =>
    `Together these wordings exceed ${count(most, 'character')}: validate the objectives a few at a time, by their codes.`,
  noSteeringCommittee: () => 'This agreement has no steering committee: no decision can be proposed to it.',
  decisionFixed: ({ reference }) =>
    `The text of ${reference} says exactly what its adoption changes: it is not reworded. Give it up and make another proposal.`,
  notYourVoice: ({ party }) => `You do not answer on behalf ${of(party)}: nothing was recorded.`,
  recordersOnly: () =>
    'Decisions are recorded by the coordinator and by the party that holds the secretariat: ask them. Nothing was changed.',
  decisionUnknown: ({ given }) => `No decision answers to ${quoted(given)}, or it is not open to you.`,
  decisionSettled: ({ reference, state }) =>
    state === 'ADOPTED'
      ? `Decision ${reference} is adopted: its text and its voices change no more. Another decision can correct it.`
      : `Decision ${reference} was ${state === 'NOT_ADOPTED' ? 'closed without being adopted' : 'withdrawn'}: nothing was changed.`,
  decisionNotRefused: ({ reference }) =>
    `No party disagrees with decision ${reference} or abstains: nothing was changed.`,
  voiceGiven: ({ reference }) => `This party has already answered about decision ${reference}: nobody was asked again.`,
  decisionReworded: ({ reference }) =>
    `The text of decision ${reference} has changed since: nothing was recorded. Read it again before you answer.`,
  decisionNotHere: ({ reference }) =>
    `Decision ${reference} is not for everybody in this channel (art. 12). Ask for it without “public”, or in a direct message.`,
  messageRecorded: ({ reference }) => `This message is recorded already: it is decision ${reference}.`,
  sameText: () => 'The text is the same: change it, or cancel.',
  minutesAgreed: ({ reference }) =>
    `The minutes of ${reference} are approved by every party already: nothing was changed.`,
  captureGone: () =>
    'This form has been open for too long: I no longer have what was read of the thread. Copy what you wrote, then open it again from the message.',
  ownerOnly: ({ reference }) =>
    `Only the person responsible for decision ${reference}, the coordinator and the secretariat may say what becomes of it. Nothing was changed.`,
  notAdopted: ({ reference }) => `Decision ${reference} is not adopted: what becomes of it is said once it is.`,
  dayGone: () => 'This date is past: choose a day to come.',
  ownerMayNotRead: ({ name }) =>
    `${name} may not read this decision (art. 12): choose somebody else, or widen who may read it.`,
  guestAsked: ({ name, reference }) => `${name} is proposed for this meeting already (decision ${reference}).`,
  tooLongTyped: ({ text }) =>
    `This text is too long for a command: open the form and paste it. Here it is, to be copied: ${text}`,
  noVoice: () => 'You hold the voice of no party: approval is for those who do. Nothing was changed.',
};
