import { isProposal } from '../../domain/text/is-proposal.ts';
import type { PartyName } from '../../domain/text/party-name.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('fr');
const { the } = partyWords('fr');

/** Meetings: planning, convening, answering. */
export const meetings = {
  title: 'Réunions',
  none: 'Aucune réunion n’est enregistrée.',
  states: { PLANNED: 'planifiée', HELD: 'tenue', CANCELLED: 'annulée' },
  notConvened: 'pas encore convoquée',
  convened: 'convoquée',
  when: (p: { day: string; hour: string | null; minutes: number }) =>
    p.hour ? `${frenchDate(p.day)} à ${p.hour} (${duration(p.minutes)})` : frenchDate(p.day),
  at: 'Lieu',
  link: 'À distance',
  date: 'Date',
  chair: 'Présidence',
  secretariat: 'Secrétariat',
  outOfTurn: 'Hors alternance',
  officeReason: (p: { reason: string }) => `Présidence ou secrétariat hors alternance : ${p.reason}`,
  agenda: 'Ordre du jour',
  answers: 'Réponses',
  party: 'Partie',
  columns: { present: 'Présents', remote: 'À distance', excused: 'Excusés', silent: 'Sans réponse' },
  partyLine: (p: { party: string; present: number; remote: number; excused: number; silent: number }) =>
    `${p.party} : ${count(p.present, 'présent')}, ${p.remote} à distance, ${count(p.excused, 'excusé')}, ${p.silent} sans réponse`,
  unrepresented: (p: { parties: PartyName[] }) =>
    `Aucun représentant annoncé pour ${the(p.parties)} : les décisions devront être confirmées.`,
  advisory: 'sans voix',
  represented: (p: { name: string }) => `représenté·e par ${p.name}`,
  answer: {
    NONE: 'sans réponse',
    PRESENT: 'présent·e',
    REMOTE: 'à distance',
    EXCUSED: 'excusé·e',
    REPRESENTED: 'représenté·e',
  },
  buttons: {
    present: 'Présent·e',
    remote: 'À distance',
    excused: 'Excusé·e',
    represented: 'Représenté·e par…',
    calendarFile: 'Fichier pour mon agenda',
    convene: 'Convoquer',
    move: 'Déplacer',
    offices: 'Changer la présidence ou le secrétariat',
    cancel: 'Annuler la réunion',
    plan: 'Planifier une réunion',
  },
  convocation: {
    headline: (p: { committee: string; day: string; hour: string; isMoved: boolean }) =>
      p.isMoved
        ? `${p.committee} : nouvelle date, le ${frenchDate(p.day)} à ${p.hour}`
        : `${p.committee} : vous êtes convié·e le ${frenchDate(p.day)} à ${p.hour}`,
    place: (p: { place: string }) => `Lieu : ${p.place}`,
    link: (p: { link: string }) => `À distance : ${p.link}`,
    length: (p: { minutes: number }) => `Durée prévue : ${duration(p.minutes)}`,
    reason: (p: { reason: string }) => `Motif du changement : ${p.reason}`,
    seat: (p: { seat: string }) => `Vous y siégez : ${p.seat}`,
    voiceless: 'Vous y êtes invité·e sans voix.',
    guest: 'Vous y êtes convié·e à titre consultatif.',
    agenda: 'Ordre du jour :',
    your: (p: { answer: string }) => `Votre réponse : ${p.answer}`,
  },
  withdrawal: {
    headline: (p: { committee: string; day: string; isCancelled: boolean }) =>
      p.isCancelled
        ? `${p.committee} du ${frenchDate(p.day)} : réunion annulée`
        : `${p.committee} du ${frenchDate(p.day)} : vous n’y êtes plus attendu·e`,
    reason: (p: { reason: string }) => `Motif : ${p.reason}`,
    moved: (p: { day: string }) => `La réunion est déplacée au ${frenchDate(p.day)}.`,
  },
  event: {
    summary: (p: { committee: string; agreement: string }) => `${p.committee} — CTG ${p.agreement}`,
  },
  warnings: {
    afterTerm: (p: { endsOn: string }) =>
      `La convention se termine le ${frenchDate(p.endsOn)} : cette réunion serait hors terme (art. 10).`,
    dayOff: 'Ce jour n’est pas ouvré.',
    schoolHoliday: (p: { label: string }) => `Vacances scolaires : ${p.label}.`,
    shortDelay: (p: { days: number; deadline: string }) =>
      `Le délai de convocation de ${count(p.days, 'jour')} n’est plus tenable (dernier envoi : ${frenchDate(p.deadline)}).`,
    beforeTechnical: 'Aucun comité technique ne le prépare cette année avant cette date.',
  },
  missing: {
    review: (p: { year: number }) => `Bilan ${p.year} non joint`,
    plan: (p: { year: number }) => `Plan d’actions ${p.year} non joint`,
  },
  answered: (p: { reference: string; answer: string }) => `Réponse enregistrée pour ${p.reference} : ${p.answer}.`,
  ask: (p: { answer: string }) => `Répondre « ${p.answer} » ?`,
  mayChange: 'Vous pouvez changer de réponse jusqu’à la réunion, par les mêmes boutons ou les mêmes liens.',
  outsideText: (p: { seat: string }) =>
    `Le texte ne prévoit pas de représentant pour ce siège (${p.seat}, annexe 3) ; accord des parties conseillé.`,
  outsideRoster: (p: { name: string; coordinators: string[] }) =>
    `${p.name} n’est pas dans l’annuaire : je ne peux pas l’inviter, et sa présence ne comptera pour aucune partie. Prévenez cette personne vous-même, et demandez à la coordination${p.coordinators.length > 0 ? ` (${p.coordinators.join(', ')})` : ''} de l’ajouter.`,
  preview: {
    recipients: (p: { number: number; days: number }) => `${count(p.number, 'destinataire')}, envoi J-${p.days}`,
    delayKept: (p: { wanted: number }) => `délai de ${count(p.wanted, 'jour')} respecté`,
    delayBroken: (p: { wanted: number; deadline: string }) =>
      `délai de ${count(p.wanted, 'jour')} non respecté (il fallait envoyer avant le ${frenchDate(p.deadline)})`,
    bySlack: (p: { number: number }) => `Par Slack : ${p.number}`,
    byMail: (p: { number: number }) => `Par courriel, avec l’invitation d’agenda : ${p.number}`,
    unreachable: (p: { names: string[] }) =>
      `${pick(p.names.length, 'Injoignable')} : ${p.names.join(', ')}. À prévenir autrement.`,
    vacant: (p: { seats: string[] }) =>
      `${pick(p.seats.length, { one: 'Siège vacant', other: 'Sièges vacants' })} : ${p.seats.join(' ; ')}`,
    points: (p: { number: number }) =>
      count(p.number, { one: 'point à l’ordre du jour', other: 'points à l’ordre du jour' }),
    anyway: 'Envoyer quand même est possible : ce sera noté.',
  },
  proposed: (p: { days: string[] }) =>
    `${pick(p.days.length, { one: 'Date qui convient', other: 'Dates qui conviennent' })} : ${p.days.map(frenchDate).join(', ')}`,
  noProposal: 'Aucune date ne convient à la fois au délai et à la période.',
};

/** « 2 h », « 1 h 30 », « 45 min ». */
function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/** The agenda of a meeting. */
export const agenda = {
  ofSheet: (p: { title: string }) => `Fiche action ${p.title}`,
  ofTasks: (p: { title: string }) => `Tâches à suivre du compte rendu ${p.title}`,
  ofDecision: (p: { title: string }) =>
    isProposal(p.title) ? `Décision proposée ${p.title}` : `Suite de la décision ${p.title}`,
  standing: {
    review: (p: { year: number }) => `Bilan ${p.year - 1}`,
    plan: (p: { year: number }) => `Plan d’actions ${p.year}`,
    evaluation: () => 'Questions évaluatives',
    innovation: () => 'Initiatives et actions innovantes',
    rotation: () => 'Présidence et secrétariat : tours à venir',
  },
  kinds: { INFORMATION: 'information', DISCUSSION: 'échange', DECISION: 'décision' },
  title: (p: { reference: string; committee: string }) => `Ordre du jour — ${p.committee} (${p.reference})`,
  offices: (p: { chair: string | null; secretariat: string | null }) =>
    `Présidence : ${p.chair ?? '—'} · Secrétariat : ${p.secretariat ?? '—'}`,
  empty: 'Rien encore à l’ordre du jour.',
  proposed: 'Proposés, en attente d’une réponse',
  proposedBy: (p: { title: string; by: string | null }) => (p.by ? `${p.title} — proposé par ${p.by}` : p.title),
  papers: (p: { papers: string }) => `pièces : ${p.papers}`,
  add: 'Ajouter un point',
  change: 'Modifier un point',
  propose: 'Proposer un point',
  accept: 'Accepter',
  proposeAgain: 'Proposer un autre point',
  refuse: 'Refuser',
  proposedDone: (p: { reference: string; chair: string | null }) =>
    `Point proposé pour ${p.reference}. ${p.chair ? `La présidence (${p.chair})` : 'Le secrétariat'} l’accepte ou le refuse.`,
  waits: (p: { committee: string }) =>
    `Aucune réunion n’est planifiée (${p.committee}) : le point attend la prochaine. Il y sera accepté ou refusé, et vous le saurez.`,
  accepted: (p: { title: string }) => `Accepté : ${p.title}`,
  refused: (p: { title: string }) => `Refusé : ${p.title}`,
  late: 'ajouté après la convocation',
  line: (p: { position: number; title: string; kind: string; minutes: number | null; presenter: string | null }) =>
    `${p.position}. ${p.title} (${[p.kind, p.minutes ? `${p.minutes} min` : '', p.presenter ?? ''].filter(Boolean).join(', ')})`,
};
