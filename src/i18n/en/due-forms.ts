import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import type { dueErrors as frenchErrors, dueForms as frenchForms } from '../fr/due-forms.ts';

export const dueForms: Pick<Catalogue['forms'], keyof typeof frenchForms> = {
  settleDue: {
    title: 'Close a deadline',
    submit: 'Close this deadline',
    hint: 'It is listed no more, and nobody is reminded of it. Your name and the reason stay in the history.',
    reason: 'Reason',
    done: 'The deadline is closed. The reason is in the history.',
  },
};

export const dueErrors: Pick<Catalogue['errors'], keyof typeof frenchErrors> = {
  dueSettled: () => 'This has been settled since, or is settled otherwise. Nothing was changed.',
  dueNotLate: ({ on }) =>
    `This runs until ${englishDate(on)}: it can be closed only once it is past. Nothing was changed.`,
};
