import type { DueOf } from '../../domain/dues/due.ts';
import { frenchDate } from '../civil-date-text.ts';

type Task = DueOf<'task'>;

/** Tasks that minutes note, and what becomes of them. */
export const tasks = {
  title: 'Tâches et leur suite',
  due: {
    headline: (p: Task) =>
      `Tâche : « ${p.text} », à faire avant le ${frenchDate(p.on)}, ${p.owner ?? 'personne n’en est responsable'}`,
    detail: (p: Task) => `Compte rendu du ${p.committee} du ${frenchDate(p.held)} (${p.reference}).`,
  },
  notedOn: (p: { committee: string; day: string }) => `Compte rendu du ${p.committee} du ${frenchDate(p.day)}.`,
  states: { OPEN: 'à faire', REOPENED: 'à faire', POSTPONED: 'reportée', DONE: 'faite', DROPPED: 'abandonnée' },
  because: ' : ',
  submits: {
    DONE: 'Signaler la tâche faite',
    POSTPONED: 'Reporter la tâche',
    DROPPED: 'Abandonner la tâche',
    REOPENED: 'Rouvrir la tâche',
  },
  followed: {
    DONE: (p: { text: string }) => `Tâche faite, c’est noté : « ${p.text} »`,
    POSTPONED: (p: { text: string; dueOn: string | null }) =>
      `Tâche reportée${p.dueOn ? ` au ${frenchDate(p.dueOn)}` : ''} : « ${p.text} »`,
    DROPPED: (p: { text: string }) => `Tâche abandonnée, le secrétariat en est averti : « ${p.text} »`,
    REOPENED: (p: { text: string }) => `Tâche de nouveau à faire : « ${p.text} »`,
  },
};
