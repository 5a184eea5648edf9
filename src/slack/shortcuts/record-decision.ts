import { roster } from '../../domain/people/access.ts';
import { SHORTCUT } from '../ids.ts';
import type { MessageShortcut } from './message-shortcut.ts';

/** « Enregistrer une décision »: a message becomes a decision, with its thread as proof (X3-20). */
export const recordDecisionShortcut: MessageShortcut = {
  id: SHORTCUT.recordDecision,
  form: 'record-decision',
  capturesThread: true,
  // Who may record depends on whose turn the secretariat is: the form asks.
  right: roster,
};
