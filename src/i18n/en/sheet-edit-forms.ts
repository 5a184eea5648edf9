import type { Catalogue } from '../catalogue.ts';
import type { sheetEditForms as french } from '../fr/sheet-edit-forms.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');

export const sheetEditForms: Pick<Catalogue['forms'], keyof typeof french> = {
  editSheet: {
    title: 'Change the sheet',
    submit: 'Change the sheet',
    done: ({ reference }) => `Sheet ${reference} changed.`,
  },
  carrySheet: {
    title: 'Who carries the sheet',
    submit: 'Note who carries it',
    done: ({ reference }) => `Sheet ${reference}: who carries it is noted.`,
  },
  markMilestones: {
    title: 'Milestones',
    submit: 'Note the milestones',
    done: 'Milestones done',
    doneOn: 'Done on',
    undone: 'Milestones to take up again (no longer done)',
    marked: ({ reference, number }) =>
      number === 0 ? `${reference}: no milestone changed.` : `${reference}: ${count(number, 'milestone')} noted.`,
  },
};
