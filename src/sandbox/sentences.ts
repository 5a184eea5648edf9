const french = {
  commandInThread: (command: string) => `${command} ne fonctionne pas dans les fils de discussion.`,
  commandFailed: (command: string, code: string) => `${command} a échoué avec l'erreur « ${code} ».`,
  commandUnknown: (command: string) => `${command} n'est pas une commande connue.`,
  commandNotForOtherOrganisations: (command: string) =>
    `${command} ne peut être utilisée que par les membres de l'organisation qui l'a installée.`,
  shortcutUnknown: "Ce raccourci n'existe pas ici.",
  interactionFailed: "L'application n'a pas répondu. Réessayez.",
  formFailed: 'Nous avons eu du mal à nous connecter. Réessayez.',
  formHasErrors: 'Le formulaire contient des erreurs.',
  formGone: "Ce formulaire n'est plus ouvert.",
  required: 'Renseignez ce champ obligatoire.',
  tooLong: (max: number) => `${max} caractères au plus.`,
  tooShort: (min: number) => `${min} caractères au moins.`,
  outOfRange: (min: string | undefined, max: string | undefined) =>
    `Un nombre ${min ? `à partir de ${min}` : ''}${min && max ? ' et ' : ''}${max ? `jusqu'à ${max}` : ''}.`,
  notANumber: 'Saisissez un nombre valide.',
  notAChoice: "Ce choix n'est pas proposé.",
  channelGone: 'Vous ne voyez pas cette conversation.',
  messageGone: "Ce message n'existe plus.",
  emptyMessage: 'Un message ne peut pas être vide.',
  elementGone: "Cet élément n'existe plus.",
  onlyOwnMessages: 'Vous ne pouvez changer que vos propres messages.',
  deletedMessage: 'Ce message a été supprimé.',
  archived: 'Cette conversation est archivée.',
  nothingDue: "Le bot n'a rien à faire de lui-même.",
  fileTooLarge: 'Ce fichier est trop grand pour le bac à sable.',
  fileTypeRefused: (types: string[]) => `Ce champ ne prend que ces fichiers : ${types.join(', ')}.`,
};

/** What Slack itself says to people, in their language; French is the contract. */
export type Sentences = typeof french;

const english: Sentences = {
  commandInThread: (command) => `${command} is not supported in threads.`,
  commandFailed: (command, code) => `${command} failed with the error "${code}".`,
  commandUnknown: (command) => `${command} is not a valid command.`,
  commandNotForOtherOrganisations: (command) =>
    `${command} can only be used by members of the organisation that installed it.`,
  shortcutUnknown: 'There is no such shortcut here.',
  interactionFailed: 'The app did not respond. Try again.',
  formFailed: 'We had some trouble connecting. Try again.',
  formHasErrors: 'The form has errors.',
  formGone: 'This form is no longer open.',
  required: 'Please complete this required field.',
  tooLong: (max) => `At most ${max} characters.`,
  tooShort: (min) => `At least ${min} characters.`,
  outOfRange: (min, max) => `A number ${min ? `from ${min}` : ''}${min && max ? ' ' : ''}${max ? `up to ${max}` : ''}.`,
  notANumber: 'Enter a valid number.',
  notAChoice: 'This choice is not on offer.',
  channelGone: 'You cannot see this conversation.',
  messageGone: 'This message is gone.',
  emptyMessage: 'A message cannot be empty.',
  elementGone: 'This element is gone.',
  onlyOwnMessages: 'You can only change your own messages.',
  deletedMessage: 'This message was deleted.',
  archived: 'This conversation is archived.',
  nothingDue: 'The bot has nothing to do by itself.',
  fileTooLarge: 'This file is too large for the sandbox.',
  fileTypeRefused: (types) => `This field takes these files only: ${types.join(', ')}.`,
};

/** The sentences for a locale such as `fr-FR`; English for any language but French. */
export function sentencesFor(locale: string): Sentences {
  return locale.toLowerCase().startsWith('fr') ? french : english;
}
