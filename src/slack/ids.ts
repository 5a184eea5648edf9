/** The slash command. */
export const COMMAND = '/ctg';

/** Names by which Slack tells us what was used; regular expressions, as Slack wants `action_id` unique in a block. */
export const ACTION = {
  act: /^act:/,
  turnPage: /^turn_page/,
  shareAnswer: /^share_answer/,
} as const;

/** `callback_id` of the shortcuts in a message's menu, as the manifest has them. */
export const SHORTCUT = {
  putOnAgenda: 'put_on_agenda',
  addToMinutes: 'add_to_minutes',
  recordDecision: 'record_decision',
  createSheet: 'create_sheet',
} as const;

export type ShortcutId = (typeof SHORTCUT)[keyof typeof SHORTCUT];

/** What the `action_id` of a field that is searched begins with; the name of its list follows. */
export const SUGGESTIONS = 'suggest:';

export const SUGGESTION = /^suggest:/;

/** `action_id` of a field whose value we read; its `block_id` is the field's name. */
export const FIELD = 'value';

/** Any field of a form. */
export const ANY_FIELD = /^(value|suggest:)/;

/** After it, an `action_id` says which content it stands for: Slack keeps what was typed under the same one. */
export const CONTENT = '#';
