import { plural } from '../plural.ts';

const { count } = plural('fr');

/** The forms that change a sheet: « Modifier », « Qui la porte », « Étapes ». */
export const sheetEditForms = {
  editSheet: {
    title: 'Modifier la fiche',
    recurring: 'Reconduction',
    subOrganisation: 'Organisme qui la pilote pour la partie',
    done: (p: { reference: string }) => `Fiche ${p.reference} modifiée.`,
  },
  carrySheet: {
    title: 'Qui porte la fiche',
    referentsOf: (p: { party: string }) => `Référents techniques, ${p.party}`,
    partnersHint: 'Un par ligne : Mission locale — accueil des jeunes',
    done: (p: { reference: string }) => `Fiche ${p.reference} : qui la porte est noté.`,
  },
  markMilestones: {
    title: 'Étapes de la fiche',
    done: 'Étapes faites',
    doneOn: 'Faites le',
    undone: 'Étapes à reprendre (plus faites)',
    marked: (p: { reference: string; number: number }) =>
      p.number === 0
        ? `${p.reference} : aucune étape n’a changé.`
        : `${p.reference} : ${count(p.number, { one: 'étape notée', other: 'étapes notées' })}.`,
  },
};
