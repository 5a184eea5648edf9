import type { Due } from '../../domain/dues/due.ts';
import type { PartyName } from '../../domain/text/party-name.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { committees } from './committees.ts';
import { renewal } from './renewal.ts';

type Cadence = Extract<Due, { kind: 'cadence' }>;
type Term = Extract<Due, { kind: 'term' }>;
type Mandates = Extract<Due, { kind: 'mandates' }>;
type Paper = Extract<Due, { kind: 'document' }>;
type Meeting = Extract<Due, { kind: 'meeting' }>;
type Silent = Extract<Due, { kind: 'answer' }>;
type Point = Extract<Due, { kind: 'point' }>;
type Report = Extract<Due, { kind: 'minutes' }>;
type Voice = Extract<Due, { kind: 'voice' }>;
type Refusal = Extract<Due, { kind: 'refusal' }>;
type Followed = Extract<Due, { kind: 'decision' }>;
type Awaited = Extract<Due, { kind: 'approval' }>;
type Turn = Extract<Due, { kind: 'turn' }>;

const { count, pick } = plural('fr');
const { of, the, to, verb } = partyWords('fr');

/** « la Ville doit donner son accord ». */
const mustAgree = (party: PartyName) =>
  `${the(party)} ${verb(party, { one: 'doit donner son', other: 'doivent donner leur' })} accord`;

/** « dans 58 jours », « aujourd’hui », « il y a 3 jours ». */
const away = (p: { days: number }) => {
  if (p.days === 0) return 'aujourd’hui';
  if (p.days === 1) return 'demain';
  return p.days > 0 ? `dans ${count(p.days, 'jour')}` : `il y a ${count(-p.days, 'jour')}`;
};

const takenUp = (p: { day: string | null }) =>
  p.day ? `À l’ordre du jour du ${frenchDate(p.day)}.` : 'À l’ordre du jour de la prochaine réunion.';

/** What is due: `headline` says it, `detail` says what more there is to know or do. */
export const dues = {
  title: 'Échéances',
  late: 'En retard',
  toCome: 'À venir',
  nothing: 'Rien à signaler sur cette période.',
  range: (p: { from: string; to: string }) => `du ${frenchDate(p.from)} au ${frenchDate(p.to)}`,
  reserved: (p: { number: number }) =>
    `${count(p.number, { one: 'autre, réservée', other: 'autres, réservées' })} aux personnes de l’annuaire (art. 12).`,
  away,
  kinds: {
    cadence: 'séances à tenir',
    term: 'terme de la convention',
    mandates: 'mandats qui se terminent',
    document: 'documents anciens',
    turn: 'changements de tour',
    meeting: 'réunions planifiées',
    answer: 'convocations sans réponse',
    poll: 'sondages de dates',
    point: 'points proposés',
    minutes: 'comptes rendus à diffuser',
    correction: 'corrections de comptes rendus',
    approval: 'comptes rendus à approuver',
    newLead: 'fiches à confier à une autre partie',
    milestone: 'étapes des fiches',
    transfer: 'transferts de compétences',
    sheet: 'fiches action',
    voice: 'décisions qui attendent un accord',
    refusal: 'décisions sans l’accord d’une partie',
    decision: 'décisions à suivre',
    task: 'tâches des comptes rendus',
  },
  cadence: {
    headline: (p: Cadence) => {
      const name = `${p.committee} ${committees.period[p.cadence](p)}`;
      return p.state === 'missed'
        ? `${name} : manqué, la période est close depuis le ${frenchDate(p.on)}`
        : `${name} : non planifié, à tenir avant le ${frenchDate(p.on)}`;
    },
    detail: (p: Cadence): string =>
      p.state === 'missed'
        ? 'Si la séance a eu lieu, enregistrez-la.'
        : 'À planifier. Si la séance a déjà eu lieu, enregistrez-la.',
  },
  term: {
    headline: (p: Term & { months: number; days: number }) =>
      p.isOver
        ? `Convention échue le ${frenchDate(p.on)} (${away(p)})`
        : p.months > 0
          ? `Échéance de la convention dans ${p.months} mois, le ${frenchDate(p.on)}`
          : `Échéance de la convention le ${frenchDate(p.on)} (${away(p)})`,
    detail: (p: Term) => {
      if (p.renewalMode !== 'EXPRESS') return 'Reconduction tacite : elle se poursuit, sauf dénonciation.';
      const parties = p.decided.length + p.missing.length;
      const decided = `Reconduction expresse : ${p.decided.length}/${count(parties, 'décision')}.`;
      if (p.missing.length === 0) return `${decided} ${renewal.toEnd}`;
      return `${decided} ${pick(p.missing.length, { one: 'Manque', other: 'Manquent' })} : ${p.missing.join(', ')}.`;
    },
  },
  mandates: {
    headline: (p: Mandates & { isPast: boolean }) =>
      p.isPast
        ? `${count(p.mandates.length, { one: 'mandat terminé', other: 'mandats terminés' })} le ${frenchDate(p.on)}, sans successeur`
        : `${count(p.mandates.length, { one: 'mandat se termine', other: 'mandats se terminent' })} le ${frenchDate(p.on)}`,
    detail: (p: Mandates) =>
      `À renouveler : ${p.mandates.map(({ name, party, committee }) => `${name} (${party}, ${committee})`).join(' ; ')}.`,
  },
  document: {
    headline: (p: Paper) => `${p.title} : plus de ${p.months} mois le ${frenchDate(p.on)}`,
    detail: (p: Paper) =>
      `Daté du ${frenchDate(p.dated)}. Demander une version à jour${p.party ? ` ${to(p.party)}` : ''}.`,
  },
  turn: {
    headline: (p: Turn) =>
      `${committees.offices[p.office]} (${p.committee}) : ${of(p.from)} ${to(p.to)} le ${frenchDate(p.on)}`,
    detail: (_: Turn) => 'Chaque côté reçoit ce jour-là la liste de ce qui reste ouvert.',
  },
  meeting: {
    headline: (p: Meeting) => `${p.committee} : réunion le ${frenchDate(p.on)}`,
    detail: (p: Meeting) => `${p.place ? `${p.place}. ` : ''}Réunion ${p.reference}.`,
  },
  answer: {
    headline: (p: Silent) => `${p.committee} du ${frenchDate(p.on)} : votre réponse est attendue`,
    detail: (p: Silent) => `Présent, à distance, excusé ou représenté (${p.reference}).`,
  },
  point: {
    headline: (p: Point) =>
      `${count(p.points.length, { one: 'point proposé', other: 'points proposés' })} pour la réunion du ${frenchDate(p.on)}`,
    detail: (p: Point) => `${p.points.map(({ title }) => title).join(' ; ')} (${p.reference})`,
  },
  minutes: {
    headline: (p: Report) =>
      `Compte rendu du ${p.committee} du ${frenchDate(p.held)} : à diffuser ${p.number > 1 ? 'de nouveau ' : ''}avant le ${frenchDate(p.on)}`,
    detail: (p: Report) =>
      p.number > 1
        ? `La version ${p.number - 1} est à corriger : notez ce qui change, puis diffusez la version ${p.number} (${p.reference}).`
        : `Réunion ${p.reference}.`,
  },
  approval: {
    headline: (p: Awaited) =>
      `Compte rendu du ${p.committee} du ${frenchDate(p.held)} (version ${p.number}) : ${mustAgree(p.party)} avant le ${frenchDate(p.on)}`,
    detail: (p: Awaited) =>
      `${p.silentOn ? `Sans réponse avant le ${frenchDate(p.silentOn)}, l’accord est réputé donné. ` : ''}Approuver, ou demander une correction (${p.reference}).`,
  },
  voice: {
    headline: (p: Voice) =>
      `Décision ${p.reference} (${p.committee}) : ${mustAgree(p.party)} avant le ${frenchDate(p.on)}`,
    detail: (p: Voice) => `« ${p.text} »`,
  },
  refusal: {
    headline: (p: Refusal) =>
      `Décision ${p.reference} (${p.committee}), sans l’accord ${of([...p.against, ...p.abstained])} : suite à décider avant le ${frenchDate(p.on)}`,
    detail: (p: Refusal) =>
      [
        ...(p.agenda ? [takenUp(p.agenda)] : []),
        ...(p.abstained.length > 0 ? ['Une abstention n’est pas un accord.'] : []),
        `« ${p.text} »`,
      ].join(' '),
  },
  decision: {
    headline: (p: Followed) =>
      `Décision ${p.reference} (${p.committee}) : à faire avant le ${frenchDate(p.on)}, ${p.owner ?? 'personne n’en est responsable'}`,
    detail: (p: Followed) => `« ${p.text} »`,
  },
};
