const french = {
  mail: 'Courrier',
  back: 'Retour à l’espace',
  backToList: 'Tous les messages',
  empty: 'Le bot n’a encore envoyé aucun message.',
  noSubject: '(sans objet)',
  from: 'De',
  to: 'À',
  copy: 'Copie',
  replyTo: 'Répondre à',
  date: 'Date',
  attachments: 'Pièces jointes',
  unnamed: (index: number) => `Pièce ${index}`,
  content: 'Contenu du message',
  noContent: 'Ce message n’a pas de contenu lisible.',
  plainText: 'Version texte',
  source: 'Source du message',
  newer: 'Plus récents',
  older: 'Plus anciens',
  pages: 'Pages',
  range: (first: number, last: number, all: number) => `${first} à ${last} sur ${all}`,
};

/** What the pages of the mailbox say; French is the contract. */
export type MailWords = typeof french;

const english: MailWords = {
  mail: 'Mail',
  back: 'Back to the workspace',
  backToList: 'All messages',
  empty: 'The bot has not sent any message yet.',
  noSubject: '(no subject)',
  from: 'From',
  to: 'To',
  copy: 'Cc',
  replyTo: 'Reply to',
  date: 'Date',
  attachments: 'Attachments',
  unnamed: (index) => `Attachment ${index}`,
  content: 'Content of the message',
  noContent: 'This message has nothing to read in it.',
  plainText: 'Plain text',
  source: 'Source of the message',
  newer: 'Newer',
  older: 'Older',
  pages: 'Pages',
  range: (first, last, all) => `${first} to ${last} of ${all}`,
};

/** The words for a locale such as `fr-FR`; English for any language but French. */
export function mailWordsFor(locale: string): MailWords {
  return locale.toLowerCase().startsWith('fr') ? french : english;
}
