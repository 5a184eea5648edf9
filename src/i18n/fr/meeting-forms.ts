import type { PartyName } from '../../domain/text/party-name.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { officeHolders } from './office-holders.ts';

const { count } = plural('fr');
const { of } = partyWords('fr');

const told = { one: 'personne est prévenue', other: 'personnes sont prévenues' };

/** The forms of meetings: dates, offices, agendas, attendance, minutes. */
export const meetingForms = {
  planMeeting: {
    title: 'Planifier une réunion',
    submit: 'Planifier la réunion',
    committee: 'Instance',
    day: 'Date',
    hour: 'Heure',
    minutes: 'Durée, en minutes',
    place: 'Lieu',
    link: 'Lien pour se réunir à distance (https://…)',
    done: (p: { reference: string; committee: string }) =>
      `${p.committee} : réunion ${p.reference} planifiée. Personne n’est encore prévenu.`,
  },
  moveMeeting: {
    title: 'Déplacer la réunion',
    submit: 'Déplacer la réunion',
    reason: 'Motif, dit à toutes les personnes invitées',
    done: (p: { reference: string; told: number }) =>
      p.told > 0
        ? `Réunion ${p.reference} déplacée : ${count(p.told, told)}.`
        : `Réunion ${p.reference} déplacée. Elle n’était pas encore convoquée : personne n’est prévenu.`,
  },
  cancelMeeting: {
    title: 'Annuler la réunion',
    submit: 'Annuler la réunion',
    confirm: (p: { told: number }) =>
      p.told > 0
        ? `Oui, annuler la réunion et prévenir ${p.told > 1 ? `les ${p.told} personnes convoquées` : 'la personne convoquée'}`
        : 'Oui, annuler la réunion (personne n’était encore convoqué)',
    warning: 'La réunion disparaît des agendas ; elle reste dans l’historique.',
    reason: 'Motif, dit à toutes les personnes invitées',
    done: (p: { reference: string; told: number }) =>
      `Réunion ${p.reference} annulée.${p.told > 0 ? ` ${count(p.told, told)}.` : ''}`,
  },
  tookNoPlace: {
    title: 'Réunion non tenue',
    submit: 'Noter : non tenue',
    confirm: (p: { told: number }) =>
      p.told > 0
        ? `Oui, la réunion n’a pas eu lieu ; prévenir ${p.told > 1 ? `les ${p.told} personnes convoquées` : 'la personne convoquée'}`
        : 'Oui, la réunion n’a pas eu lieu (personne n’était convoqué)',
    warning: 'Sa période reste à tenir. La réunion reste dans l’historique, avec le motif.',
    done: (p: { reference: string; told: number }) =>
      `Réunion ${p.reference} notée comme non tenue.${p.told > 0 ? ` ${count(p.told, told)}.` : ''}`,
  },
  changeOffices: {
    title: 'Présidence, secrétariat',
    submit: 'Attribuer les rôles',
    byRotation: (p: { party: string | null }) =>
      p.party ? `Selon l’alternance : ${p.party}.` : 'Le texte n’en prévoit pas pour cette instance.',
    reason: 'Motif (exigé dès que l’un des deux s’écarte de l’alternance)',
    done: (p: { reference: string; chair: PartyName | null; secretariat: PartyName | null; reason: string | null }) =>
      `${p.reference} : ${officeHolders(p)}.${p.reason ? '' : ' C’est l’alternance : aucun motif n’est gardé.'}`,
  },
  convene: {
    title: 'Convoquer',
    submit: (p: { number: number }) => (p.number > 1 ? `Envoyer ${p.number} convocations` : 'Envoyer la convocation'),
    done: (p: { reference: string; invited: number }) =>
      `Réunion ${p.reference} : ${count(p.invited, { one: 'convocation part', other: 'convocations partent' })} dans la minute.`,
  },
  standIn: {
    title: 'Se faire représenter',
    submit: 'Me faire représenter',
    person: 'Par qui',
    warning: (p: { seat: string }) =>
      `Le texte ne prévoit pas de représentant pour ce siège (${p.seat}, annexe 3) ; accord des parties conseillé.`,
    otherName: 'Ou le nom d’une personne qui n’est pas dans cette liste',
    name: 'Nom de la personne qui viendra',
    nobody: (p: { party: PartyName | null; coordinators: string[] }) =>
      `Personne d’autre ${p.party ? of(p.party) : 'de votre partie'} n’est dans l’annuaire. Écrivez le nom de la personne qui viendra, ou répondez « Excusé·e ». Pour qu’elle soit invitée, la coordination${p.coordinators.length > 0 ? ` (${p.coordinators.join(', ')})` : ''} l’ajoute d’abord à l’annuaire.`,
  },
  writePoint: {
    title: 'Point de l’ordre du jour',
    add: 'Ajouter le point',
    change: 'Modifier le point',
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
    submit: 'Proposer le point',
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
    submit: 'Refuser le point',
    reason: 'Motif, dit à la personne qui l’a proposé',
  },
  holdMeeting: {
    title: 'Séance tenue',
    submit: 'Clore la séance',
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
    submit: 'Noter',
    notes: 'Ce qui s’est dit, tel que le compte rendu le dira',
    task: 'Décision, ou chose à faire',
    kind: 'Nature',
    kinds: { decision: 'décision', task: 'à faire' },
    owner: 'Responsable',
    dueOn: 'Pour le',
  },
  addToNotes: {
    title: 'Ajouter au compte rendu',
    submit: 'Ajouter aux notes',
    item: 'Séance et point',
    itemHint: 'La dernière séance vient en premier.',
    text: 'Texte, mis à la suite des notes du point',
  },
  askCorrection: {
    title: 'Demander une correction',
    submit: 'Demander la correction',
    text: 'Ce qu’il faut lire, et à quel endroit',
  },
  answerMinutes: {
    title: 'Répondre',
    submit: 'Envoyer la réponse',
    left: 'Une décision laissée sans réponse est adoptée telle quelle avec le compte rendu. Si vous en refusez une, le compte rendu sera corrigé et vous sera envoyé de nouveau.',
    choice: (p: { decision: string }) => `Décision ${p.decision}`,
    choices: { AGREE: 'd’accord', DISAGREE: 'pas d’accord' },
    reason: (p: { decision: string }) => `Motif, si vous refusez ${p.decision}`,
    refused: (p: { decisions: string[]; reference: string }) =>
      `Désaccord enregistré : ${p.decisions.join(', ')}. La coordination, le secrétariat et les autres parties en sont avertis. Le compte rendu de ${p.reference} sera corrigé et vous sera envoyé de nouveau.`,
  },
  showMinutesTo: {
    title: 'Qui peut lire',
    submit: 'Changer les lecteurs',
    visibility: 'Le compte rendu est lisible par',
    hint: '« Tout le monde » : seulement une fois approuvé par les parties. Diffusé de nouveau, il redevient celui de l’instance.',
    papers: 'L’ordre du jour et les pièces sont lisibles par',
    papersHint: 'Dans un canal, ils ne sont montrés que si toutes les personnes qui le lisent peuvent les lire.',
    done: (p: { reference: string; who: string; papers: string }) =>
      `${p.reference} : compte rendu lisible par ${p.who} ; ordre du jour et pièces lisibles par ${p.papers}.`,
  },
  judgeCorrection: {
    title: 'Répondre',
    submit: 'Envoyer la réponse',
    correction: 'Correction demandée',
    verdict: 'Réponse',
    verdicts: { yes: 'acceptée', no: 'refusée' },
    answer: 'Motif (exigé pour un refus)',
  },
};
