import { addToMinutes } from './add-to-minutes.ts';
import { createSheetShortcut } from './create-sheet.ts';
import type { MessageShortcut } from './message-shortcut.ts';
import { putOnAgenda } from './put-on-agenda.ts';
import { recordDecisionShortcut } from './record-decision.ts';

/**
 * What the menu of a message offers, in the manifest's order. To add one: write it here and its form in `forms/`, name
 * it in `ids.ts`, in `i18n` under `shortcuts`, and in `manifest.json`. Slack takes ten.
 */
export const messageShortcuts: MessageShortcut[] = [
  putOnAgenda,
  addToMinutes,
  recordDecisionShortcut,
  createSheetShortcut,
];
