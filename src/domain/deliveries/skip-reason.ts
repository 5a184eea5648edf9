/** Why a delivery is not said; shown by `/ctg etat`. */
export type SkipReason =
  | 'noLongerDue'
  | 'overtaken'
  | 'muted'
  | 'snoozed'
  | 'optedOut'
  | 'capped'
  | 'nothingChanged'
  | 'recipientGone';
