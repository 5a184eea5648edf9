import type { App } from '@slack/bolt';
import type { Services } from '../services.ts';
import { actPressed } from './act-pressed.ts';
import { answerReused } from './answer-reused.ts';
import { botAddressed } from './bot-addressed.ts';
import { calendarSent } from './calendar-sent.ts';
import { commandTyped } from './command-typed.ts';
import { formRedrawn } from './form-redrawn.ts';
import { formSent } from './form-sent.ts';
import { homeOpened } from './home-opened.ts';
import { listSearched } from './list-searched.ts';
import { logoSent } from './logo-sent.ts';
import { messageChanged } from './message-changed.ts';
import { shortcutUsed } from './shortcut-used.ts';
import { spreadsheetSent } from './spreadsheet-sent.ts';

/** Everything the bot hears: each registers what it listens to. */
export const listeners: ((app: App, services: Services) => void)[] = [
  commandTyped,
  botAddressed,
  messageChanged,
  answerReused,
  actPressed,
  listSearched,
  formSent,
  formRedrawn,
  homeOpened,
  calendarSent,
  shortcutUsed,
  logoSent,
  spreadsheetSent,
];
