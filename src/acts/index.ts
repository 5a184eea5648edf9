import { acceptPoint } from './accept-point.ts';
import { acknowledgeSecrecy } from './acknowledge-secrecy.ts';
import type { Act } from './act.ts';
import { agreeToDecision } from './agree-to-decision.ts';
import { answerChase } from './answer-chase.ts';
import { answerConvocation } from './answer-convocation.ts';
import { answerPoll } from './answer-poll.ts';
import { approveMinutes } from './approve-minutes.ts';
import { chaseAgain } from './chase-again.ts';
import { chaseAll } from './chase-all.ts';
import { chooseLanguage } from './choose-language.ts';
import { confirmImport } from './confirm-import.ts';
import { exportRegister } from './export-register.ts';
import { extractDecision } from './extract-decision.ts';
import { getRefusedLines } from './get-refused-lines.ts';
import { makeDocument } from './make-document.ts';
import { muteReminder } from './mute-reminder.ts';
import { optOut } from './opt-out.ts';
import type { ActId, PayloadOf } from './payloads.ts';
import { putOnAgenda } from './put-on-agenda.ts';
import { remindVoice } from './remind-voice.ts';
import { removeLogo } from './remove-logo.ts';
import { renewFeed } from './renew-feed.ts';
import { resendDelivery } from './resend-delivery.ts';
import { revokeFeed } from './revoke-feed.ts';
import { saveCalendar } from './save-calendar.ts';
import { settleDecision } from './settle-decision.ts';
import { settleTask } from './settle-task.ts';
import { showAnswer } from './show-answer.ts';
import { snoozeReminder } from './snooze-reminder.ts';
import { unbindChannel } from './unbind-channel.ts';
import { undoImport } from './undo-import.ts';

/** Everything that is carried out at a press, from wherever it is pressed. Forms are pressed too: they have a list of their own. */
export const acts: { [Id in ActId]: Act<PayloadOf<Id>> } = {
  'answer-convocation': answerConvocation,
  'acknowledge-secrecy': acknowledgeSecrecy,
  'answer-poll': answerPoll,
  'accept-point': acceptPoint,
  'approve-minutes': approveMinutes,
  'agree-to-decision': agreeToDecision,
  'remind-voice': remindVoice,
  'put-on-agenda': putOnAgenda,
  'settle-decision': settleDecision,
  'settle-task': settleTask,
  'answer-chase': answerChase,
  'chase-again': chaseAgain,
  'snooze-reminder': snoozeReminder,
  'mute-reminder': muteReminder,
  'opt-out': optOut,
  'resend-delivery': resendDelivery,
  'renew-feed': renewFeed,
  'revoke-feed': revokeFeed,
  'make-document': makeDocument,
  'export-register': exportRegister,
  'extract-decision': extractDecision,
  'save-calendar': saveCalendar,
  'confirm-import': confirmImport,
  'undo-import': undoImport,
  'get-refused-lines': getRefusedLines,
  'chase-all': chaseAll,
  'choose-language': chooseLanguage,
  'unbind-channel': unbindChannel,
  'remove-logo': removeLogo,
  'show-answer': showAnswer,
};
