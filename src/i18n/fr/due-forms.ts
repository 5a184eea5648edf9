import { frenchDate } from '../civil-date-text.ts';

/** The forms of what is due. */
export const dueForms = {
  settleDue: {
    title: 'Clore une échéance',
    submit: 'Clore cette échéance',
    hint: 'Elle ne sera plus listée ni rappelée. Votre nom et le motif restent dans l’historique.',
    reason: 'Motif',
    done: 'L’échéance est close. Le motif est dans l’historique.',
  },
};

/** What goes wrong with what is due. */
export const dueErrors = {
  dueSettled: () => 'Cette échéance est réglée depuis, ou se règle autrement. Rien n’a été modifié.',
  dueNotLate: (p: { on: string }) =>
    `Cette échéance court jusqu’au ${frenchDate(p.on)} : elle ne se clôt qu’une fois passée. Rien n’a été modifié.`,
};
