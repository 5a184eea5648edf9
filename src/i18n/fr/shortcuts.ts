import { plural } from '../plural.ts';

const { pick } = plural('fr');

/** The shortcuts of a message's menu: names of 24 characters at most, descriptions of 150; and messages quoted. */
export const shortcuts = {
  menu: {
    put_on_agenda: {
      name: 'Mettre à l’ordre du jour',
      description: 'Propose ce message comme point d’une réunion à venir ; la présidence l’accepte ou le refuse',
    },
    add_to_minutes: {
      name: 'Ajouter au compte rendu',
      description: 'Met ce message dans les notes d’une séance ; réservé au secrétariat et à la coordination',
    },
    record_decision: {
      name: 'Enregistrer une décision',
      description: 'Copie ce message et son fil au registre des décisions, et demande l’accord de chaque partie',
    },
    create_sheet: {
      name: 'Créer une fiche action',
      description: 'Fait de ce message le constat d’une fiche action ; réservé au secrétariat et à la coordination',
    },
  },
  help: (p: { names: string[] }) => `Dans le menu « … » d’un message, aussi dans les fils : ${p.names.join(', ')}.`,
  said: (p: { name: string; at: string }) => `${p.name} (${p.at})`,
  unknownAuthor: 'Auteur inconnu',
  note: (p: { said: string; words: string }) => (p.words ? `${p.said} : ${p.words}` : `${p.said} : `),
  quote: (p: { words: string }) => `« ${p.words} »`,
  files: (p: { files: string[] }) => `${pick(p.files.length, 'Fichier')} : ${p.files.join(', ')}`,
  noLink:
    'Slack ne m’a pas donné de lien vers ce message, sans doute parce que je ne suis pas dans ce canal : seuls l’auteur, l’heure et l’extrait sont gardés.',
  cut: 'Ce message est trop long pour être repris en entier : sa fin manque ci-dessus.',
};
