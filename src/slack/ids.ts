/** The slash command. */
export const COMMAND = '/ctg';

/** Names by which Slack tells us what was used; regular expressions, as Slack wants `action_id` unique in a block. */
export const ACTION = {
  turnPage: /^turn_page/,
  shareAnswer: /^share_answer/,
  openForm: /^open_form/,
  showAnswer: /^show_answer/,
  answerReminder: /^answer_reminder/,
  answerMeeting: /^answer_meeting/,
  acceptPoint: /^accept_point/,
  approveMinutes: /^approve_minutes/,
  makeDocument: /^make_document/,
  saveCalendar: /^save_calendar/,
  resendDelivery: /^resend_delivery/,
} as const;

export const SUGGESTION = /^suggest:/;

/** `action_id` of a field whose value we read; its `block_id` is the field's name. */
export const FIELD = 'value';
