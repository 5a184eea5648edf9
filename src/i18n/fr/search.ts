/** What a search found. */
export const search = {
  title: (p: { words: string }) => `Recherche : ${p.words}`,
  nothing:
    'Rien ne répond à ces mots. Essayez un seul mot, ou un mot voisin ; les décisions se cherchent dans leur registre.',
  kinds: {
    sheet: 'fiche',
    objective: 'objectif',
    indicator: 'indicateur',
    person: 'personne',
    partner: 'partenaire',
    document: 'document',
  },
};
