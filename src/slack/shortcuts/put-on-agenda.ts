import { agendaRights } from '../../domain/agenda/rights.ts';
import { SHORTCUT } from '../ids.ts';
import type { MessageShortcut } from './message-shortcut.ts';

/** « Mettre à l'ordre du jour »: anybody of the roster proposes a message as a point (X3-18). */
export const putOnAgenda: MessageShortcut = {
  id: SHORTCUT.putOnAgenda,
  form: 'propose-point',
  right: agendaRights.propose,
};
