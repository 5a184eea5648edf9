/** What a year of an action sheet brought. */
export const reviews = {
  say: 'Bilan de l’année',
  of: (p: { year: number }) => `Bilan ${p.year}`,
  by: (p: { by: string }) => `par ${p.by}`,
  gaps: (p: { text: string }) => `Écarts : ${p.text}`,
  next: (p: { text: string }) => `Suites : ${p.text}`,
  source: (p: { text: string }) => `Source : ${p.text}`,
};

/** Its form. */
export const reviewForms = {
  reviewSheet: {
    title: 'Bilan de l’année',
    submit: 'Enregistrer le bilan',
    year: 'Année du plan',
    yearHint: 'Un bilan par année : le redire remplace le précédent, qui reste dans l’historique.',
    achieved: 'Ce qui a été réalisé',
    gaps: 'Écarts avec ce qui était prévu',
    next: 'Suites à donner',
    source: 'Source des chiffres',
    sourceHint: 'Exigée dès qu’un chiffre est cité (art. 7). Aucune donnée personnelle de bénéficiaire.',
    done: (p: { reference: string; year: number }) => `Bilan ${p.year} de ${p.reference} : c’est noté.`,
  },
};

/** What goes wrong with it. */
export const reviewErrors = {
  reviewYear: (p: { years: number[] }) =>
    `Le bilan porte sur une année du plan de cette fiche : ${p.years.join(', ') || 'aucune n’est indiquée'}.`,
};
