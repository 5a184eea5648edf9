/** The forms of decisions: recording, agreeing, rewording, following up. */
export const decisionForms = {
  recordDecision: {
    title: 'Enregistrer une décision',
    submit: 'Proposer la décision',
    text: 'La décision',
    textHint: 'Telle que chaque partie l’approuvera. Le message d’origine est gardé à part, tel quel.',
    context: 'Messages du fil à garder avec elle',
    contextHint: 'Copiés comme preuve, avec leur auteur et leur heure.',
    place: 'Instance ou séance',
    kind: 'Nature',
    objectives: 'Objectifs concernés',
    sheets: 'Fiches action concernées',
    indicators: 'Indicateurs concernés',
    owner: 'Responsable de la suite',
    dueOn: 'Échéance',
    visibility: 'Qui peut la lire',
    cogNote: 'Contraire à la COG ? En quoi',
    cogHint: 'Laissez vide sinon. Une décision ainsi signalée revient au prochain comité de pilotage (art. 5).',
    corrects: (p: { reference: string }) =>
      `Cette décision corrige ${p.reference}, qui reste au registre telle qu’elle a été adoptée.`,
    unread: {
      notInChannel:
        'Je ne suis pas dans ce canal : le message lui-même est gardé, mais ni le fil, ni son lien, et la fiche ira dans le canal de l’instance. Invitez-moi (/invite @ctg) pour qu’ils le soient.',
      noScope:
        'Slack ne m’autorise pas à lire les fils (droits channels:history et groups:history) : seul le message est gardé.',
      tooLong: 'Ce fil est trop long : seuls ses premiers messages sont proposés.',
      noAnswer: 'Slack n’a pas donné le fil à temps : seul le message est gardé. Rouvrez le menu pour réessayer.',
    },
  },
  giveVoice: {
    title: 'Donner une voix',
    submit: 'Donner cette réponse',
    party: 'Au nom de',
    choice: 'Votre réponse',
    reason: 'Motif',
    reasonHint: 'Exigé pour un désaccord ; chaque partie le lit.',
  },
  rewordDecision: {
    title: 'Changer le texte',
    submit: 'Consulter à nouveau',
    warning: 'Chaque partie sera de nouveau consultée : ce qu’elles ont déjà dit ne comptera plus.',
    reason: 'Motif du changement, dit à chaque partie',
    done: (p: { reference: string; number: number }) =>
      `${p.reference} : formulation n° ${p.number} enregistrée. Chaque partie est de nouveau consultée.`,
  },
  changeDecision: {
    title: 'Compléter la décision',
    submit: 'Compléter la décision',
    done: (p: { reference: string }) => `Décision ${p.reference} complétée.`,
  },
  followUp: {
    title: 'Suite de la décision',
    submits: {
      DONE: 'Signaler la suite faite',
      POSTPONED: 'Reporter l’échéance',
      DROPPED: 'Abandonner la suite',
      REOPENED: 'Rouvrir la suite',
    },
    titles: { DONE: 'Fait', POSTPONED: 'Reporter', DROPPED: 'Abandonner', REOPENED: 'Rouvrir' },
    dueOn: 'Nouvelle échéance',
    reason: 'Motif',
  },
  inviteGuest: {
    title: 'Personne ressource',
    name: 'Prénom et nom',
    organisation: 'Organisme',
    email: 'Courriel',
    emailHint: 'Sans courriel, le bot ne peut pas joindre une personne que l’annuaire ne connaît pas.',
    meeting: 'Séance',
    theme: 'Thème',
    done: (p: { reference: string; name: string }) =>
      `Proposition ${p.reference} enregistrée. ${p.name} ne sera invité·e qu’avec l’accord de chaque partie.`,
  },
  withdrawDecision: {
    title: 'Abandonner',
    submit: 'Abandonner la décision',
    confirm: 'Oui, abandonner cette décision : plus aucune partie n’est consultée',
    warning: 'Elle reste dans l’historique, avec son motif. Qui était consulté et qui a répondu en est informé.',
    reason: 'Motif',
    done: (p: { reference: string }) => `Décision ${p.reference} abandonnée.`,
  },
  closeDecision: {
    title: 'Clore : non adoptée',
    submit: 'Clore sans l’adopter',
    confirm: 'Oui, clore cette décision : plus aucune partie n’est consultée',
    warning:
      'Elle reste dans la liste comme non adoptée, sans numéro, avec ce motif. Qui était consulté et qui a répondu en est informé.',
    reason: 'Motif',
    done: (p: { reference: string }) => `Décision ${p.reference} close : non adoptée.`,
  },
};
