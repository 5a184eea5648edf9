/** What a signed link in an e-mail may be for: a reminder's answers, a convocation's, a poll's. */
const reminderPurposes = ['later', 'never', 'optOut'] as const;
const meetingPurposes = ['present', 'remote', 'excused', 'represented'] as const;

export const POLL_PURPOSE = 'poll';

export type ReminderPurpose = (typeof reminderPurposes)[number];
export type MeetingPurpose = (typeof meetingPurposes)[number];
export type LinkPurpose = ReminderPurpose | MeetingPurpose | typeof POLL_PURPOSE;

export function isReminderPurpose(purpose: string): purpose is ReminderPurpose {
  return (reminderPurposes as readonly string[]).includes(purpose);
}

export function isMeetingPurpose(purpose: string): purpose is MeetingPurpose {
  return (meetingPurposes as readonly string[]).includes(purpose);
}
