import type { Deps } from '../domain/deps.ts';
import { findPersonViewer } from '../domain/people/find-person-viewer.ts';
import { linkKey } from '../domain/signed-links/link-key.ts';
import {
  FOLLOW_PURPOSE,
  isMeetingPurpose,
  isMinutesPurpose,
  isReminderPurpose,
  type LinkPurpose,
  type MeetingPurpose,
  type MinutesPurpose,
  POLL_PURPOSE,
  type ReminderPurpose,
  SECRECY_PURPOSE,
  SHEET_PURPOSE,
  VOICE_PURPOSE,
} from '../domain/signed-links/link-purpose.ts';
import { readLink } from '../domain/signed-links/read-link.ts';
import { UserError } from '../errors.ts';
import { words } from '../i18n/words.ts';
import { answerFollowUpLink, askFollowUp } from './follow-up-desk.ts';
import type { LinkDesk } from './link-desk.ts';
import { answerMeetingLink, askMeeting } from './meeting-desk.ts';
import { answerMinutesLink, askMinutes } from './minutes-desk.ts';
import type { OpenedLink } from './opened-link.ts';
import { answerPollLink, askPoll } from './poll-desk.ts';
import { answerReminder, askReminder } from './reminder-desk.ts';
import { answerSecrecyLink, askSecrecy } from './secrecy-desk.ts';
import { answerSheetLink, askSheet } from './sheet-desk.ts';
import { answerVoiceLink, askVoice } from './voice-desk.ts';

/** Answers every kind of signed link. */
export function openDesk(deps: Deps): LinkDesk {
  return {
    ask: async (token) => {
      const opened = await open(token, deps);
      if (isReminder(opened)) return askReminder(opened, deps);
      if (isMeeting(opened)) return askMeeting(opened, deps);
      if (opened.purpose === POLL_PURPOSE) return askPoll(opened, deps);
      if (isMinutes(opened)) return askMinutes(opened, deps);
      if (opened.purpose === VOICE_PURPOSE) return askVoice(opened, deps);
      if (opened.purpose === FOLLOW_PURPOSE) return askFollowUp(opened, deps);
      if (opened.purpose === SECRECY_PURPOSE) return askSecrecy(opened);
      if (opened.purpose === SHEET_PURPOSE) return askSheet(opened, deps);
      throw new UserError('linkInvalid');
    },
    answer: async (token, given) => {
      const opened = await open(token, deps);
      if (isReminder(opened)) return answerReminder(opened, deps);
      if (isMeeting(opened)) return answerMeetingLink(opened, given, deps);
      if (opened.purpose === POLL_PURPOSE) return answerPollLink(opened, given, deps);
      if (isMinutes(opened)) return answerMinutesLink(opened, given, deps);
      if (opened.purpose === VOICE_PURPOSE) return answerVoiceLink(opened, given, deps);
      if (opened.purpose === FOLLOW_PURPOSE) return answerFollowUpLink(opened, given, deps);
      if (opened.purpose === SECRECY_PURPOSE) return answerSecrecyLink(opened, deps);
      if (opened.purpose === SHEET_PURPOSE) return answerSheetLink(opened, given, deps);
      throw new UserError('linkInvalid');
    },
  };
}

function isReminder(opened: OpenedLink): opened is OpenedLink<ReminderPurpose> {
  return isReminderPurpose(opened.purpose);
}

function isMeeting(opened: OpenedLink): opened is OpenedLink<MeetingPurpose> {
  return isMeetingPurpose(opened.purpose);
}

function isMinutes(opened: OpenedLink): opened is OpenedLink<MinutesPurpose> {
  return isMinutesPurpose(opened.purpose);
}

async function open(token: string, deps: Deps): Promise<OpenedLink> {
  const { purpose, person, subject } = readLink(await linkKey(deps.db), token, deps.now());
  const viewer = await findPersonViewer(person, deps);
  return { viewer, t: words(viewer.language), purpose: purpose as LinkPurpose, subject };
}
