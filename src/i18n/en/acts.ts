import type { Catalogue } from '../catalogue.ts';
import { status } from './calendar.ts';
import { feeds } from './feeds.ts';
import { imports } from './imports.ts';

export const acts: Catalogue['acts'] = {
  'answer-convocation': { label: 'Answer' },
  'acknowledge-secrecy': { label: 'I acknowledge this' },
  'answer-poll': { label: 'Answer' },
  'accept-point': { label: 'Accept', title: 'Put this point on the agenda?' },
  'approve-minutes': { label: 'Approve' },
  'agree-to-decision': { label: 'Agree' },
  'settle-task': { label: 'Done', title: 'Is this task done?' },
  'remind-voice': { label: 'Ask again', title: 'Ask this party again?' },
  'put-on-agenda': { label: 'Put on the agenda', title: 'Put it on the next meeting’s agenda?' },
  'settle-decision': { label: 'Done', title: 'Has this been done?' },
  'answer-chase': { label: 'Answer' },
  'chase-again': { label: 'Ask again' },
  'snooze-reminder': { label: 'Later', title: 'Put this reminder off?' },
  'mute-reminder': { label: 'Do not remind me of this', title: 'Not remind you of this any more?' },
  'opt-out': { label: 'Stop this kind of reminder', title: 'Stop this kind of reminder?' },
  'resend-delivery': { label: 'Send again', confirm: status.resendConfirm, isDestructive: false },
  'renew-feed': { label: feeds.renew, confirm: feeds.sure, isDestructive: false },
  'revoke-feed': { label: feeds.revoke, confirm: { ...feeds.sure, yes: feeds.revoke } },
  'make-document': { label: 'Get the document' },
  'export-register': { label: 'Get the register' },
  'extract-decision': { label: 'Get the extract' },
  'save-calendar': { label: 'Save these days' },
  'confirm-import': { label: 'Confirm' },
  'undo-import': { label: imports.undo, confirm: imports.undoSure },
  'get-refused-lines': { label: imports.refusedFile },
  'chase-all': {
    label: 'Ask all leads',
    isDestructive: false,
    confirm: {
      title: 'Ask all leads?',
      text: 'The lead of each open sheet gets a message, but for the sheets that were asked about today.',
      yes: 'Ask them',
      no: 'Back',
    },
  },
  'choose-language': { label: 'Change my language' },
  'unbind-channel': {
    label: 'Detach this channel',
    confirm: {
      title: 'Detach this channel?',
      text: 'I will post nothing there any more: no meetings, no decisions, no Monday letter.',
      yes: 'Detach the channel',
      no: 'Back',
    },
  },
  'remove-logo': {
    label: 'Take the logo away',
    confirm: {
      title: 'Take this logo away?',
      text: 'Documents to come go without it; those given out keep it.',
      yes: 'Take it away',
      no: 'Back',
    },
  },
  'show-answer': { label: 'See' },
};

export const offers: Catalogue['offers'] = {
  plan: 'Plan a meeting',
  settle: 'Close with a reason',
  recordHeld: 'Record a meeting already held',
  recordRenewal: 'Record a party’s act',
  renew: 'Record the new term',
  name: ({ seat, party }) => `Name: ${seat} (${party})`,
  fileDocument: 'File the new version',
  fileMissing: 'File the paper',
  ofPoint: ({ act, title }) => `${act}: ${title}`,
};
