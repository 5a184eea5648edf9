import { minutesRights } from '../../domain/minutes/rights.ts';
import { SHORTCUT } from '../ids.ts';
import type { MessageShortcut } from './message-shortcut.ts';

/** « Ajouter au compte rendu »: who writes the notes of a meeting puts a message into them (X3-19). */
export const addToMinutes: MessageShortcut = {
  id: SHORTCUT.addToMinutes,
  form: 'add-to-notes',
  right: minutesRights.addToNotes,
};
