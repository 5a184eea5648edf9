/** The forms of action sheets: create, complete, follow up. */
export const sheetForms = {
  createSheet: {
    title: 'Créer une fiche action',
    submit: 'Créer la fiche',
    noAxis: 'aucun axe',
    done: (p: { reference: string }) => `Fiche ${p.reference} créée. Reste à la compléter.`,
  },
  followSheet: {
    title: 'Suivi de la fiche',
    submit: 'Enregistrer le suivi',
    done: (p: { reference: string; status: string }) => `${p.reference} : ${p.status}, c’est noté.`,
  },
  askArbitration: {
    title: 'Demande d’arbitrage',
    submit: 'Enregistrer la demande',
    asked: 'à mettre à l’ordre du jour du comité de pilotage',
    done: (p: { reference: string; isAsked: boolean }) =>
      p.isAsked
        ? `${p.reference} : arbitrage demandé au comité de pilotage.`
        : `${p.reference} : aucun arbitrage n’est demandé.`,
  },
  completeSheet: {
    title: 'Compléter la fiche',
    submit: 'Compléter la fiche',
    done: (p: { reference: string }) => `Fiche ${p.reference} complétée.`,
  },
};
