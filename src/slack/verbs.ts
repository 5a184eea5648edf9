/** What a command may be told to do first, by what it means: every word for it, of both languages. */
export type Verbs<V extends string = string> = Readonly<Record<V, readonly string[]>>;

/** Words by which people ask for one more of whatever the command is about. */
export const ADDING = ['nouvelle', 'nouveau', 'nouvel', 'new', 'creer', 'create', 'ajouter', 'add'] as const;

export const PROPOSING = ['proposer', 'propose'] as const;

export const SENDING = ['convoquer', 'convene', 'envoyer', 'send'] as const;

/** Of the register. Few: in a thread a decision's own text follows, which may begin with « Créer » or « Proposer ». */
export const RECORDING = {
  new: ['nouvelle', 'nouveau', 'new', 'enregistrer', 'record'],
  verify: ['verifier', 'verify', 'verification'],
} as const;
