/** What surrounds every answer. */
export const answers = {
  page: (p: { page: number; pages: number }) => `Page ${p.page} sur ${p.pages}`,
  previous: '← Précédente',
  next: 'Suivante →',
  share: 'Partager dans le canal',
  openForm: 'Ouvrir le formulaire',
  formWaits: 'Ce formulaire s’ouvre par le bouton ci-dessous.',
  failure: (p: { reference: string }) =>
    `Quelque chose n’a pas fonctionné de notre côté. Rien n’a été perdu. Réessayez ; si cela recommence, donnez cette référence à la personne qui gère le bot : ${p.reference}`,
  done: 'Enregistré',
  close: 'Fermer',
  cancel: 'Annuler',
  save: 'Enregistrer',
  none: 'aucun',
  homeHint: 'Tapez /ctg aide dans un canal, ou écrivez-moi ici dans l’onglet Messages.',
};
