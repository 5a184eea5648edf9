/** `/ctg recherche`. */
export const search = {
  title: (p: { words: string }) => `Recherche : ${p.words}`,
  nothing:
    'Rien ne répond à ces mots. Essayez un seul mot, ou un mot voisin ; les décisions se cherchent par /ctg decisions suivi des mots.',
  kinds: {
    sheet: 'fiche',
    objective: 'objectif',
    indicator: 'indicateur',
    person: 'personne',
    partner: 'partenaire',
    document: 'document',
  },
  open: {
    sheet: (p: { reference: string }) => `/ctg action ${p.reference}`,
    objective: (p: { reference: string }) => `/ctg objectif ${p.reference}`,
    indicator: (p: { reference: string }) => `/ctg indicateur ${p.reference}`,
    person: () => '/ctg membres',
    partner: (p: { reference: string }) => `/ctg partenaires ${p.reference}`,
    document: (p: { reference: string }) => `/ctg documents ${p.reference}`,
  },
};
