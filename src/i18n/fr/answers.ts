import { plural } from '../plural.ts';

const { count } = plural('fr');

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
  /** What was left out of an answer for Art. 12. */
  reserved: (p: { number: number }) =>
    `${count(p.number, { one: 'élément réservé', other: 'éléments réservés' })} aux parties`,
  done: 'Enregistré',
  close: 'Fermer',
  back: 'Retour',
  none: 'aucun',
  homeHint: 'Une question ? Écrivez-moi ici, dans l’onglet Messages.',
};
