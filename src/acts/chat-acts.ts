import type { ActId } from './payloads.ts';

/**
 * Whether an act makes sense beside its message only: it hands out a file there, takes one, or redraws the message.
 * It is not sent by mail, and no page carries it out.
 */
export const isForChat: Record<ActId, boolean> = {
  'answer-convocation': false,
  'acknowledge-secrecy': false,
  'answer-poll': true,
  'accept-point': false,
  'approve-minutes': false,
  'agree-to-decision': false,
  'remind-voice': false,
  'put-on-agenda': false,
  'settle-decision': false,
  'settle-task': false,
  'answer-chase': true,
  'chase-again': false,
  'snooze-reminder': false,
  'mute-reminder': false,
  'opt-out': false,
  'resend-delivery': false,
  'renew-feed': false,
  'revoke-feed': false,
  'make-document': true,
  'export-register': true,
  'extract-decision': true,
  'save-calendar': true,
  'confirm-import': true,
  'undo-import': false,
  'get-refused-lines': true,
  'chase-all': true,
  'choose-language': false,
  'unbind-channel': true,
  'remove-logo': true,
  'show-answer': true,
};
