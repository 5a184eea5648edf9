import type { App } from '@slack/bolt';
import type { Services } from '../services.ts';
import { answerReused } from './answer-reused.ts';
import { botAddressed } from './bot-addressed.ts';
import { calendarSent } from './calendar-sent.ts';
import { chaseAnswered } from './chase-answered.ts';
import { chaseRepeated } from './chase-repeated.ts';
import { commandTyped } from './command-typed.ts';
import { decisionFollowed } from './decision-followed.ts';
import { deliveryResent } from './delivery-resent.ts';
import { documentAsked } from './document-asked.ts';
import { feedChanged } from './feed-changed.ts';
import { formRedrawn } from './form-redrawn.ts';
import { formSent } from './form-sent.ts';
import { formUsed } from './form-used.ts';
import { homeOpened } from './home-opened.ts';
import { importAnswered } from './import-answered.ts';
import { logoSent } from './logo-sent.ts';
import { meetingAnswered } from './meeting-answered.ts';
import { messageChanged } from './message-changed.ts';
import { minutesApproved } from './minutes-approved.ts';
import { pointAccepted } from './point-accepted.ts';
import { pollAnswered } from './poll-answered.ts';
import { registerAsked } from './register-asked.ts';
import { reminderAnswered } from './reminder-answered.ts';
import { secrecyAcknowledged } from './secrecy-acknowledged.ts';
import { shortcutUsed } from './shortcut-used.ts';
import { spreadsheetSent } from './spreadsheet-sent.ts';
import { voiceGiven } from './voice-given.ts';

/** Everything the bot hears: each registers what it listens to. */
export const listeners: ((app: App, services: Services) => void)[] = [
  commandTyped,
  botAddressed,
  messageChanged,
  answerReused,
  formUsed,
  formSent,
  formRedrawn,
  homeOpened,
  documentAsked,
  registerAsked,
  feedChanged,
  meetingAnswered,
  minutesApproved,
  voiceGiven,
  decisionFollowed,
  secrecyAcknowledged,
  pointAccepted,
  pollAnswered,
  reminderAnswered,
  chaseAnswered,
  chaseRepeated,
  deliveryResent,
  calendarSent,
  shortcutUsed,
  logoSent,
  spreadsheetSent,
  importAnswered,
];
