import { frenchDate } from '../civil-date-text.ts';
import { ofName } from './of-name.ts';

/** Titles (24 characters at most), labels and confirmations of the forms. */
export const forms = {
  choose: 'Choisir…',
  optional: '(facultatif)',
  noBeneficiaryData: 'Jamais de données sur les bénéficiaires ici.',
  addMember: {
    title: 'Ajouter un membre',
    seat: 'Siège',
    person: 'Personne déjà dans l’annuaire',
    name: 'Ou : nom et prénom d’une nouvelle personne',
    jobTitle: 'Fonction',
    email: 'Adresse électronique professionnelle',
    axes: 'Axes dont la personne est chargée',
    startsOn: 'Début du mandat',
    endsOn: 'Fin du mandat (dernier jour)',
    done: (p: { name: string; seat: string; party: string; committee: string }) =>
      `${p.name} siège désormais : ${p.committee}, ${p.party}, ${p.seat}.`,
    overNumber: 'Attention : le texte prévoit moins de sièges que de titulaires sur cette ligne (annexe 3).',
  },
  endMandate: {
    title: 'Mettre fin à un mandat',
    membership: 'Mandat',
    endsOn: 'Dernier jour',
    reason: 'Motif',
    done: (p: { name: string; seat: string; endsOn: string }) =>
      `Le mandat de ${p.name} (${p.seat}) se termine le ${frenchDate(p.endsOn)}. Il reste dans l’historique.`,
  },
  nameRepresentative: {
    title: 'Nommer un représentant',
    membership: 'Titulaire',
    person: 'Représentant·e',
    startsOn: 'À partir du',
    done: (p: { holder: string; representative: string; seat: string }) =>
      `${p.representative} représente désormais ${p.holder} (${p.seat}).`,
    outsideText: (p: { seat: string }) =>
      `Le texte ne prévoit pas de représentant pour ce siège (${p.seat}, annexe 3) ; accord des parties conseillé.`,
  },
  linkPerson: {
    title: 'Relier une personne',
    person: 'Personne de l’annuaire',
    slackUser: 'Son compte Slack',
    hint: 'Laissez vide pour retirer le lien.',
    done: (p: { name: string }) => `${p.name} est relié·e à ce compte Slack : ses droits sont ceux de l’annuaire.`,
    removed: (p: { name: string }) => `${p.name} n’est plus relié·e à Slack.`,
  },
  changeSetting: {
    title: 'Changer une règle',
    value: 'Nouvelle valeur',
    reason: 'Motif ou décision',
    done: (p: { label: string }) => `Règle changée : ${p.label}. L’ancienne valeur reste dans l’historique.`,
  },
  correctObjective: {
    title: 'Corriger une faute',
    label: 'Libellé',
    reason: 'Faute corrigée',
    note: 'Art. 11 : un changement de sens passe par un avenant. Ici, seulement une faute de forme.',
    done: (p: { code: string }) => `Correction de ${p.code} enregistrée. L’ancien libellé reste dans l’historique.`,
  },
  overrideTurn: {
    title: 'Changer un tour',
    turn: 'Tour',
    party: 'Partie',
    reason: 'Motif',
    done: (p: { party: string }) => `Ce tour revient à ${p.party}. Les tours suivants gardent l’ordre.`,
  },
  recordMeeting: {
    title: 'Séance tenue',
    committee: 'Instance',
    on: 'Date de la séance',
    place: 'Lieu (ou « à distance »)',
    done: (p: { committee: string; on: string }) =>
      `${p.committee} : séance tenue le ${frenchDate(p.on)}, enregistrée.`,
  },
  strikeMeeting: {
    title: 'Retirer une séance',
    meeting: 'Séance enregistrée par erreur',
    reason: 'Motif',
    choice: (p: { committee: string; on: string; place: string }) => `${p.committee}, ${frenchDate(p.on)}, ${p.place}`,
    done: (p: { committee: string; on: string }) =>
      `${p.committee} : la séance du ${frenchDate(p.on)} ne compte plus. Elle reste dans l’historique.`,
  },
  recordRenewal: {
    title: 'Décision de reconduction',
    party: 'Partie qui a décidé',
    kind: 'Acte',
    kinds: { deliberation: 'délibération', decision: 'décision' },
    body: 'Organe (conseil municipal, conseil communautaire, conseil d’administration…)',
    decidedOn: 'Date de la décision',
    reference: 'Référence de l’acte',
    done: (p: { party: string; decided: number; parties: number }) =>
      `Décision de ${p.party} enregistrée. Reconduction : ${p.decided}/${p.parties} décisions.`,
  },
  addClosedDay: {
    title: 'Ajouter un jour férié',
    on: 'Date',
    label: 'Nom',
    hint: 'Les onze jours fériés de métropole sont déjà connus : seulement ceux de votre territoire.',
    done: (p: { on: string; label: string }) => `${frenchDate(p.on)} : ${p.label}. Ce jour n’est plus ouvré.`,
  },
  removeClosedDays: {
    title: 'Retirer des jours',
    days: 'Jour ajouté, ou fichier importé',
    day: (p: { on: string; label: string }) => `${frenchDate(p.on)} : ${p.label}`,
    file: (p: { source: string; spans: number }) => `${p.source} (${p.spans} ${p.spans > 1 ? 'périodes' : 'période'})`,
    done: (p: { removed: number }) => (p.removed > 1 ? `${p.removed} périodes retirées.` : 'Retiré.'),
  },
  chooseReminders: {
    title: 'Mes rappels',
    reachBy: 'Comment vous joindre',
    reach: { SLACK: 'par Slack', EMAIL: 'par courriel' },
    kinds: 'Rappels voulus',
    kindsHint: 'Ce qui relève de votre fonction vous est rappelé de toute façon.',
    resume: 'Me rappeler de nouveau ce que j’avais fait taire',
    resumeChoice: (p: { number: number }) => (p.number > 1 ? `oui, les ${p.number} points` : 'oui, ce point'),
    done: 'Vos choix sont enregistrés.',
  },
  planMeeting: {
    title: 'Planifier une réunion',
    committee: 'Instance',
    day: 'Date',
    hour: 'Heure',
    minutes: 'Durée, en minutes',
    place: 'Lieu',
    link: 'Lien pour se réunir à distance (https://…)',
    done: (p: { reference: string; committee: string }) =>
      `${p.committee} : réunion ${p.reference} planifiée. Personne n’est encore prévenu : /ctg reunion ${p.reference}, puis « Convoquer ».`,
  },
  moveMeeting: {
    title: 'Déplacer la réunion',
    reason: 'Motif, dit à toutes les personnes invitées',
    done: (p: { reference: string; told: number }) =>
      p.told > 0
        ? `Réunion ${p.reference} déplacée : ${p.told} personnes sont prévenues.`
        : `Réunion ${p.reference} déplacée. Elle n’était pas encore convoquée : personne n’est prévenu.`,
  },
  cancelMeeting: {
    title: 'Annuler la réunion',
    warning: 'La réunion disparaît des agendas ; elle reste dans l’historique.',
    reason: 'Motif, dit à toutes les personnes invitées',
    done: (p: { reference: string; told: number }) =>
      `Réunion ${p.reference} annulée.${p.told > 0 ? ` ${p.told} personnes sont prévenues.` : ''}`,
  },
  changeOffices: {
    title: 'Présidence, secrétariat',
    byRotation: (p: { party: string | null }) =>
      p.party ? `Selon l’alternance : ${p.party}.` : 'Le texte n’en prévoit pas pour cette instance.',
    reason: 'Motif (exigé dès que l’un des deux s’écarte de l’alternance)',
    done: (p: { reference: string; chair: string | null; secretariat: string | null; reason: string | null }) =>
      `${p.reference} : présidence ${p.chair ?? '—'}, secrétariat ${p.secretariat ?? '—'}.${p.reason ? '' : ' C’est l’alternance : aucun motif n’est gardé.'}`,
  },
  convene: {
    title: 'Convoquer',
    done: (p: { reference: string; invited: number }) =>
      `Réunion ${p.reference} : ${p.invited} convocations partent dans la minute. Les réponses : /ctg reunion ${p.reference}`,
  },
  standIn: {
    title: 'Se faire représenter',
    person: 'Par qui',
    warning: (p: { seat: string }) =>
      `Le texte ne prévoit pas de représentant pour ce siège (${p.seat}, annexe 3) ; accord des parties conseillé.`,
    otherName: 'Ou le nom d’une personne qui n’est pas dans cette liste',
    name: 'Nom de la personne qui viendra',
    nobody: (p: { party: string | null; coordinators: string[] }) =>
      `Personne d’autre ${p.party ? ofName(p.party) : 'de votre partie'} n’est dans l’annuaire. Écrivez le nom de la personne qui viendra, ou répondez « Excusé·e ». Pour qu’elle soit invitée, la coordination${p.coordinators.length > 0 ? ` (${p.coordinators.join(', ')})` : ''} l’ajoute d’abord à l’annuaire.`,
  },
  writePoint: {
    title: 'Point de l’ordre du jour',
    item: 'Point',
    itemTitle: 'Intitulé',
    standing: 'Laissez vide pour garder l’intitulé d’usage.',
    kind: 'Nature',
    minutes: 'Durée, en minutes',
    presenter: 'Présenté par',
    papers: 'Pièces (liens ou références)',
    position: 'Place',
    remove: 'Retirer ce point',
    removeChoice: 'oui, le retirer de l’ordre du jour',
    done: (p: { reference: string }) => `Ordre du jour de ${p.reference} mis à jour.`,
  },
  proposePoint: {
    title: 'Proposer un point',
    meeting: 'Réunion',
    itemTitle: 'Intitulé du point',
    papers: 'Pièce : le message, tel que l’ordre du jour le citera',
    papersHint: 'Toutes les personnes de l’annuaire le liront : retirez ce qui ne doit pas l’être.',
    choice: (p: { reference: string; committee: string; day: string }) =>
      `${p.committee}, ${frenchDate(p.day)} (${p.reference})`,
    unplanned: (p: { committee: string }) => `${p.committee}, prochaine réunion (pas encore planifiée)`,
  },
  refusePoint: {
    title: 'Refuser un point',
    reason: 'Motif, dit à la personne qui l’a proposé',
  },
  holdMeeting: {
    title: 'Séance tenue',
    present: 'Présents',
    remote: 'À distance',
    excused: 'Excusés',
    others: 'Qui n’est dans aucune liste était absent, ou représenté.',
    arrivals: (p: { position: number; title: string }) => `Arrivés au point ${p.position} — ${p.title}`,
    arrivalsHint: 'Qui arrive en cours de réunion compte comme présent : pas besoin de l’ajouter plus haut.',
    search: 'Tapez quelques lettres du nom ou de la partie',
    rules: (p: { rule: string | null }) =>
      `Une partie sans personne : ses décisions sont à confirmer.${p.rule ? ` Quorum : ${p.rule}.` : ''}`,
    open: 'Points qui restent ouverts, pour le prochain ordre du jour',
  },
  writeNote: {
    title: 'Noter un point',
    notes: 'Ce qui s’est dit, tel que le compte rendu le dira',
    task: 'Décision, ou chose à faire',
    kind: 'Nature',
    kinds: { decision: 'décision', task: 'à faire' },
    owner: 'Responsable',
    dueOn: 'Pour le',
  },
  addToNotes: {
    title: 'Ajouter au compte rendu',
    item: 'Séance et point',
    itemHint: 'La dernière séance vient en premier.',
    text: 'Texte, mis à la suite des notes du point',
  },
  askCorrection: {
    title: 'Demander une correction',
    text: 'Ce qu’il faut lire, et à quel endroit',
  },
  showMinutesTo: {
    title: 'Qui peut lire',
    visibility: 'Le compte rendu est lisible par',
    hint: '« Tout le monde » : seulement une fois approuvé par les parties. Diffusé de nouveau, il redevient celui de l’instance.',
    done: (p: { reference: string; who: string }) => `Compte rendu de ${p.reference} : lisible par ${p.who}.`,
  },
  judgeCorrection: {
    title: 'Répondre',
    correction: 'Correction demandée',
    verdict: 'Réponse',
    verdicts: { yes: 'acceptée', no: 'refusée' },
    answer: 'Motif (exigé pour un refus)',
  },
};
