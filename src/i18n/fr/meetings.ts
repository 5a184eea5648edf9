import type { PartyForecast } from '../../domain/convocation/forecast.ts';
import type { StandInAnswer } from '../../domain/convocation/stands-for.ts';
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
  columns: {
    present: 'Présents',
    remote: 'À distance',
    represented: 'Représentés',
    excused: 'Excusés',
    toConfirm: 'À confirmer',
    silent: 'Sans réponse',
  },
  partyLine: (p: { party: string } & Omit<PartyForecast, 'partyId' | 'isRepresented'>) => {
    const toConfirm = p.toConfirm > 0 ? `, ${p.toConfirm} à confirmer` : '';
    const represented = p.represented > 0 ? `, ${count(p.represented, 'représenté')}` : '';
    return `${p.party} : ${count(p.present, 'présent')}, ${p.remote} à distance${represented}, ${count(p.excused, 'excusé')}${toConfirm}, ${p.silent} sans réponse`;
  },
  unrepresented: (p: { parties: PartyName[] }) =>
    `Aucun représentant annoncé pour ${the(p.parties)} : les décisions devront être confirmées.`,
  advisory: 'sans voix',
  represented: (p: { name: string; standIn: StandInAnswer }) => {
    const known = { awaited: ' (sans réponse)', coming: ' (sera là)', declined: ' (ne pourra pas venir)' };
    return `représenté·e par ${p.name}${p.standIn ? known[p.standIn] : ''}`;
  },
  yourAnswer: (p: { answer: string }) => `Votre réponse : ${p.answer}`,
  answer: {
    NONE: 'sans réponse',
    PRESENT: 'présent·e',
    REMOTE: 'à distance',
    EXCUSED: 'excusé·e',
    REPRESENTED: 'représenté·e',
  },
  /** Of who had answered before the meeting was moved. */
  still: {
    PRESENT: 'Toujours présent·e',
    REMOTE: 'Toujours à distance',
    EXCUSED: 'Toujours excusé·e',
    REPRESENTED: 'Toujours représenté·e par…',
  },
  buttons: {
    present: 'Présent·e',
    remote: 'À distance',
    excused: 'Excusé·e',
    represented: 'Représenté·e par…',
    another: 'Autre représentant·e…',
    calendarFile: 'Fichier pour mon agenda',
    convene: 'Convoquer',
    move: 'Déplacer',
    offices: 'Changer la présidence ou le secrétariat',
    cancel: 'Annuler la réunion',
    plan: 'Planifier une réunion',
  },
  convocation: {
    headline: (p: { committee: string; day: string; hour: string; moved: 'date' | 'hour' | 'place' | null }) => {
      const when = `le ${frenchDate(p.day)} à ${p.hour}`;
      if (p.moved === 'date') return `${p.committee} : nouvelle date, ${when}`;
      if (p.moved === 'hour') return `${p.committee} : nouvelle heure, ${when}`;
      if (p.moved === 'place') return `${p.committee} : nouveau lieu, ${when}`;
      return `${p.committee} : vous êtes convié·e ${when}`;
    },
    former: (p: { day: string; hour: string | null; where: string }) =>
      `Auparavant : le ${frenchDate(p.day)}${p.hour ? ` à ${p.hour}` : ''}${p.where ? `, ${p.where}` : ''}`,
    confirm: (p: { answer: string }) => `Vous aviez répondu : ${p.answer}. Est-ce toujours vrai ?`,
    askedAgain: 'Les réponses sont redemandées.',
    place: (p: { place: string }) => `Lieu : ${p.place}`,
    link: (p: { link: string }) => `À distance : ${p.link}`,
    length: (p: { minutes: number }) => `Durée prévue : ${duration(p.minutes)}`,
    reason: (p: { reason: string }) => `Motif du changement : ${p.reason}`,
    seat: (p: { seat: string }) => `Vous y siégez : ${p.seat}`,
    standsFor: (p: { name: string; seat: string }) =>
      `Vous y représentez ${p.name}${p.seat ? ` (siège : ${p.seat})` : ''}.`,
    standsForToo: (p: { name: string; seat: string }) =>
      `Vous y représentez aussi ${p.name}${p.seat ? ` (siège : ${p.seat})` : ''}.`,
    voiceless: 'Vous y êtes invité·e sans voix.',
    guest: 'Vous y êtes convié·e à titre consultatif.',
    agenda: 'Ordre du jour :',
    your: (p: { answer: string }) => `Votre réponse : ${p.answer}`,
  },
  withdrawal: {
    headline: (p: { committee: string; day: string; isCancelled: boolean; isOver: boolean }) => {
      const meeting = `${p.committee} du ${frenchDate(p.day)}`;
      if (p.isOver) return `${meeting} : la réunion n’a pas eu lieu`;
      return p.isCancelled ? `${meeting} : réunion annulée` : `${meeting} : vous n’y êtes plus attendu·e`;
    },
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
  standInTold: (p: { name: string }) =>
    `${p.name} reçoit la convocation et siégera à votre place ; je vous préviens en cas d’empêchement.`,
  answersState: {
    headline: (p: { committee: string; day: string; answered: number; invited: number }) =>
      `${p.committee} du ${frenchDate(p.day)} : ${count(p.answered, 'réponse')} sur ${p.invited}`,
    silent: (p: { names: string[] }) =>
      `Sans réponse : ${p.names.join(', ')}. Un rappel leur est adressé aujourd’hui ; vous pouvez les relancer, une fois par jour.`,
  },
  silentAsk: (p: { names: string[] }) =>
    p.names.length > 0
      ? `${p.names.join(', ')} : pas encore de réponse, un rappel leur est adressé.`
      : 'Personne à relancer aujourd’hui : chacun a répondu, a déjà reçu un rappel, ou ne peut être joint.',
  silentAsked: {
    asked: (p: { names: string[] }) =>
      p.names.length > 0
        ? `${count(p.names.length, { one: 'personne relancée', other: 'personnes relancées' })} : ${p.names.join(', ')}.`
        : 'Personne n’est relancé.',
    today: (p: { names: string[] }) => `Rappel déjà adressé aujourd’hui : ${p.names.join(', ')}.`,
    unreached: (p: { names: string[] }) => `Ni compte Slack ni adresse : ${p.names.join(', ')}.`,
  },
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
