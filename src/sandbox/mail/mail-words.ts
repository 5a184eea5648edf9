/** What the pages of the mailbox say. */
export interface MailWords {
  mail: string;
  back: string;
  backToList: string;
  empty: string;
  noSubject: string;
  from: string;
  to: string;
  copy: string;
  replyTo: string;
  date: string;
  attachments: string;
  unnamed(index: number): string;
  content: string;
  noContent: string;
  plainText: string;
  source: string;
  newer: string;
  older: string;
  pages: string;
  range(first: number, last: number, all: number): string;
}

const french: MailWords = {
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
  unnamed: (index) => `Pièce ${index}`,
  content: 'Contenu du message',
  noContent: 'Ce message n’a pas de contenu lisible.',
  plainText: 'Version texte',
  source: 'Source du message',
  newer: 'Plus récents',
  older: 'Plus anciens',
  pages: 'Pages',
  range: (first, last, all) => `${first} à ${last} sur ${all}`,
};

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
