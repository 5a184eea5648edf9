/** What a signed link in an e-mail may be for: a reminder's answers, a convocation's, a poll's, those to minutes. */
const reminderPurposes = ['later', 'never', 'optOut'] as const;
const meetingPurposes = ['present', 'remote', 'excused', 'represented'] as const;
const minutesPurposes = ['agree', 'correct'] as const;

export const POLL_PURPOSE = 'poll';

/** A party's word on a decision; what becomes of one. */
export const VOICE_PURPOSE = 'voice';
export const FOLLOW_PURPOSE = 'follow';

/** A guest's word on confidentiality. */
export const SECRECY_PURPOSE = 'secrecy';

/** Where an action sheet stands. */
export const SHEET_PURPOSE = 'sheet';

export type ReminderPurpose = (typeof reminderPurposes)[number];
export type MeetingPurpose = (typeof meetingPurposes)[number];
export type MinutesPurpose = (typeof minutesPurposes)[number];
export type LinkPurpose =
  | ReminderPurpose
  | MeetingPurpose
  | MinutesPurpose
  | typeof POLL_PURPOSE
  | typeof VOICE_PURPOSE
  | typeof FOLLOW_PURPOSE
  | typeof SECRECY_PURPOSE
  | typeof SHEET_PURPOSE;

export function isReminderPurpose(purpose: string): purpose is ReminderPurpose {
  return (reminderPurposes as readonly string[]).includes(purpose);
}

export function isMeetingPurpose(purpose: string): purpose is MeetingPurpose {
  return (meetingPurposes as readonly string[]).includes(purpose);
}

export function isMinutesPurpose(purpose: string): purpose is MinutesPurpose {
  return (minutesPurposes as readonly string[]).includes(purpose);
}
