import { stewards } from '../../domain/people/access.ts';
import { SHORTCUT } from '../ids.ts';
import type { MessageShortcut } from './message-shortcut.ts';

/** « Créer une fiche action »: what somebody says is missing becomes the need of a sheet (A1-3). */
export const createSheetShortcut: MessageShortcut = {
  id: SHORTCUT.createSheet,
  form: 'create-sheet',
  right: stewards,
};
