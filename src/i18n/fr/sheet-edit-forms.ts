import { plural } from '../plural.ts';

const { count } = plural('fr');

/** The forms that change a sheet: « Modifier », « Qui la porte », « Étapes ». */
export const sheetEditForms = {
  editSheet: {
    title: 'Modifier la fiche',
    submit: 'Modifier la fiche',
    done: (p: { reference: string }) => `Fiche ${p.reference} modifiée.`,
  },
  carrySheet: {
    title: 'Qui porte la fiche',
    submit: 'Noter qui la porte',
    done: (p: { reference: string }) => `Fiche ${p.reference} : qui la porte est noté.`,
  },
  markMilestones: {
    title: 'Étapes de la fiche',
    submit: 'Noter les étapes',
    done: 'Étapes faites',
    doneOn: 'Faites le',
    undone: 'Étapes à reprendre (plus faites)',
    marked: (p: { reference: string; number: number }) =>
      p.number === 0
        ? `${p.reference} : aucune étape n’a changé.`
        : `${p.reference} : ${count(p.number, { one: 'étape notée', other: 'étapes notées' })}.`,
  },
};
