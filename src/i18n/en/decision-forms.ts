import type { Catalogue } from '../catalogue.ts';

type Forms = Catalogue['forms'];

export const decisionForms: Pick<
  Forms,
  | 'recordDecision'
  | 'giveVoice'
  | 'rewordDecision'
  | 'changeDecision'
  | 'followUp'
  | 'inviteGuest'
  | 'withdrawDecision'
  | 'closeDecision'
> = {
  recordDecision: {
    title: 'Record a decision',
    submit: 'Propose the decision',
    text: 'The decision',
    textHint: 'As each party will approve it. The original message is kept apart, as it is.',
    context: 'Messages of the thread to keep with it',
    contextHint: 'Copied as proof, with their author and time.',
    place: 'Committee or meeting',
    kind: 'Kind',
    objectives: 'Objectives concerned',
    sheets: 'Action sheets concerned',
    indicators: 'Indicators concerned',
    owner: 'Who sees to it',
    dueOn: 'Due',
    visibility: 'Who may read it',
    cogNote: 'Contrary to the COG? How',
    cogHint: 'Leave empty if not. A decision flagged so comes back at the next steering committee (art. 5).',
    corrects: ({ reference }) => `This decision corrects ${reference}, which stays in the register as it was adopted.`,
    unread: {
      notInChannel:
        'I am not in this channel: the message itself is kept, but neither the thread nor its link, and the card goes to the committee’s channel. Invite me (/invite @ctg) to have them kept.',
      noScope:
        'Slack does not let me read threads (scopes channels:history and groups:history): only the message is kept.',
      tooLong: 'This thread is too long: only its first messages are offered.',
      noAnswer: 'Slack did not give the thread in time: only the message is kept. Open the menu again to retry.',
    },
  },
  giveVoice: {
    title: 'Give a voice',
    submit: 'Give this answer',
    party: 'On behalf of',
    choice: 'Your answer',
    reason: 'Reason',
    reasonHint: 'Required to disagree; each party reads it.',
  },
  rewordDecision: {
    title: 'Change the text',
    submit: 'Ask the parties again',
    warning: 'Each party will be asked anew: what they have said already will no longer count.',
    reason: 'Reason of the change, told to each party',
    done: ({ reference, number }) => `${reference}: wording no. ${number} recorded. Each party is asked anew.`,
  },
  changeDecision: {
    title: 'Complete the decision',
    submit: 'Complete the decision',
    done: ({ reference }) => `Decision ${reference} completed.`,
  },
  followUp: {
    title: 'Follow-up',
    submits: {
      DONE: 'Mark as done',
      POSTPONED: 'Put it off',
      DROPPED: 'Drop the follow-up',
      REOPENED: 'Open it again',
    },
    titles: { DONE: 'Done', POSTPONED: 'Put off', DROPPED: 'Drop', REOPENED: 'Reopen' },
    dueOn: 'New date',
    reason: 'Reason',
  },
  inviteGuest: {
    title: 'Resource person',
    name: 'Full name',
    organisation: 'Organisation',
    email: 'E-mail',
    emailHint: 'Without one, the bot cannot reach somebody whom the roster does not know.',
    meeting: 'Meeting',
    theme: 'Theme',
    done: ({ reference, name }) =>
      `Proposal ${reference} recorded. ${name} is invited only once each party has agreed.`,
  },
  withdrawDecision: {
    title: 'Withdraw',
    submit: 'Withdraw the decision',
    confirm: 'Yes, withdraw this decision: the parties are no longer asked',
    warning: 'It stays in the history, with its reason. Whoever was asked and whoever answered is told.',
    reason: 'Reason',
    done: ({ reference }) => `Decision ${reference} withdrawn.`,
  },
  closeDecision: {
    title: 'Close: not adopted',
    submit: 'Close without adopting',
    confirm: 'Yes, close this decision: the parties are no longer asked',
    warning:
      'It stays in the list as not adopted, without a number, with this reason. Whoever was asked and whoever answered is told.',
    reason: 'Reason',
    done: ({ reference }) => `Decision ${reference} closed: not adopted.`,
  },
};
