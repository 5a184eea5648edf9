import type { Notice } from '../../domain/deliveries/notice.ts';
import type { Due } from '../../domain/reminders/due.ts';
import { frenchDate } from '../civil-date-text.ts';
import { committees } from './committees.ts';
import { ofName } from './of-name.ts';
import { settings } from './settings.ts';

type Cadence = Extract<Due, { kind: 'cadence' }>;
type Term = Extract<Due, { kind: 'term' }>;
type Mandates = Extract<Due, { kind: 'mandates' }>;
type Paper = Extract<Due, { kind: 'document' }>;
type Meeting = Extract<Due, { kind: 'meeting' }>;
type Silent = Extract<Due, { kind: 'answer' }>;
type Point = Extract<Due, { kind: 'point' }>;
type Report = Extract<Due, { kind: 'minutes' }>;
type Voice = Extract<Due, { kind: 'voice' }>;
type Followed = Extract<Due, { kind: 'decision' }>;
type Awaited = Extract<Due, { kind: 'approval' }>;
type Turn = Extract<Due, { kind: 'turn' }>;
type Said<C extends Notice['code']> = Extract<Notice, { code: C }>;

const plural = (number: number, one: string, many: string) => `${number} ${number > 1 ? many : one}`;

/** « dans 58 jours », « aujourd’hui », « il y a 3 jours ». */
const away = (p: { days: number }) => {
  if (p.days === 0) return 'aujourd’hui';
  if (p.days === 1) return 'demain';
  return p.days > 0 ? `dans ${p.days} jours` : `il y a ${plural(-p.days, 'jour', 'jours')}`;
};

/** What is due: `headline` says it, `detail` says what more there is to know or do. */
export const dues = {
  title: 'Échéances',
  late: 'En retard',
  toCome: 'À venir',
  nothing: 'Rien à signaler sur cette période.',
  range: (p: { from: string; to: string }) => `du ${frenchDate(p.from)} au ${frenchDate(p.to)}`,
  reserved: (p: { number: number }) =>
    p.number > 1
      ? `${p.number} autres, réservées aux personnes de l’annuaire (art. 12).`
      : '1 autre, réservée aux personnes de l’annuaire (art. 12).',
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
    approval: 'comptes rendus à approuver',
    voice: 'décisions qui attendent un accord',
    decision: 'décisions à suivre',
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
        ? 'Si la séance a eu lieu, enregistrez-la : /ctg calendrier'
        : 'Une fois la séance tenue, la coordination l’enregistre : /ctg calendrier',
  },
  term: {
    headline: (p: Term & { months: number; days: number }) =>
      p.months > 0
        ? `Échéance de la convention dans ${p.months} mois, le ${frenchDate(p.on)}`
        : `Échéance de la convention le ${frenchDate(p.on)} (${away(p)})`,
    detail: (p: Term) => {
      const parties = p.decided.length + p.missing.length;
      return p.renewalMode === 'EXPRESS'
        ? `Reconduction expresse : ${p.decided.length}/${parties} décisions. Manquent : ${p.missing.join(', ')}.`
        : 'Reconduction tacite : elle se poursuit, sauf dénonciation.';
    },
  },
  mandates: {
    headline: (p: Mandates & { isPast: boolean }) =>
      p.isPast
        ? `${plural(p.mandates.length, 'mandat terminé', 'mandats terminés')} le ${frenchDate(p.on)}, sans successeur`
        : `${plural(p.mandates.length, 'mandat se termine', 'mandats se terminent')} le ${frenchDate(p.on)}`,
    detail: (p: Mandates) =>
      `À renouveler : ${p.mandates.map(({ name, party, committee }) => `${name} (${party}, ${committee})`).join(' ; ')}. /ctg membres`,
  },
  document: {
    headline: (p: Paper) => `${p.title} : plus de ${p.months} mois le ${frenchDate(p.on)}`,
    detail: (p: Paper) =>
      `Daté du ${frenchDate(p.dated)}. Demander une version à jour${p.party ? ` à : ${p.party}` : ''}.`,
  },
  turn: {
    headline: (p: Turn) =>
      `${committees.offices[p.office]} (${p.committee}) : de ${p.from} à ${p.to} le ${frenchDate(p.on)}`,
    detail: (_: Turn) => 'Chaque côté reçoit ce jour-là la liste de ce qui reste ouvert.',
  },
  meeting: {
    headline: (p: Meeting) => `${p.committee} : réunion le ${frenchDate(p.on)}`,
    detail: (p: Meeting) => `${p.place ? `${p.place}. ` : ''}/ctg reunion ${p.reference}`,
  },
  answer: {
    headline: (p: Silent) => `${p.committee} du ${frenchDate(p.on)} : votre réponse est attendue`,
    detail: (p: Silent) => `Présent, à distance, excusé ou représenté : /ctg reunion ${p.reference}`,
  },
  point: {
    headline: (p: Point) =>
      `${plural(p.titles.length, 'point proposé', 'points proposés')} pour la réunion du ${frenchDate(p.on)}`,
    detail: (p: Point) => `${p.titles.join(' ; ')}. Accepter ou refuser : /ctg agenda ${p.reference}`,
  },
  minutes: {
    headline: (p: Report) =>
      `Compte rendu du ${p.committee} du ${frenchDate(p.held)} : à diffuser avant le ${frenchDate(p.on)}`,
    detail: (p: Report) => `/ctg compte-rendu ${p.reference}`,
  },
  approval: {
    headline: (p: Awaited) =>
      `Compte rendu du ${p.committee} du ${frenchDate(p.held)} (version ${p.number}) : l’accord ${ofName(p.party)} est attendu avant le ${frenchDate(p.on)}`,
    detail: (p: Awaited) => `Approuver, ou demander une correction : /ctg compte-rendu ${p.reference}`,
    byLink: 'Le texte est derrière chaque lien.',
  },
  voice: {
    headline: (p: Voice) =>
      `Décision ${p.reference} (${p.committee}) : l’accord ${ofName(p.party.shortName)} est attendu avant le ${frenchDate(p.on)}`,
    detail: (p: Voice) => `« ${p.text} » — le détail et la preuve : /ctg decision ${p.reference}`,
    byLink: (p: Voice) => `« ${p.text} »`,
  },
  decision: {
    headline: (p: Followed) =>
      `Décision ${p.reference} (${p.committee}) : à faire avant le ${frenchDate(p.on)}, ${p.owner ?? 'personne n’en est responsable'}`,
    detail: (p: Followed) => `« ${p.text} » — dire où elle en est : /ctg decision ${p.reference}`,
    byLink: (p: Followed) => `« ${p.text} »`,
  },
};

/** What changed, for a shared channel. */
export const changes = {
  'objective.corrected': (p: { code: string; label: string }) => `Libellé corrigé : ${p.code} — ${p.label}`,
  'rotation.overridden': (p: { party: string; reason: string }) => `Un tour revient à ${p.party} : ${p.reason}`,
  'setting.changed': (p: { key: keyof typeof settings.keys }) => `Règle modifiée : ${settings.keys[p.key]}`,
  'coordinator.appointed': (p: { from: string }) => `Nouvelle coordination à partir du ${frenchDate(p.from)}`,
  'meeting.held': (p: { committee: string; on: string; place: string }) =>
    `${p.committee} : séance tenue le ${frenchDate(p.on)}, ${p.place}`,
  'meeting.struck': (p: { committee: string; on: string; reason: string }) =>
    `${p.committee} : séance du ${frenchDate(p.on)} retirée, ${p.reason}`,
  'meeting.offices': (p: {
    committee: string;
    on: string;
    chair: string | null;
    secretariat: string | null;
    reason: string | null;
  }) =>
    `${p.committee} du ${frenchDate(p.on)} : présidence ${p.chair ?? '—'}, secrétariat ${p.secretariat ?? '—'}, ${p.reason ? `hors alternance : ${p.reason}` : 'selon l’alternance'}`,
  'decision.adopted': (p: { reference: string; committee: string }) =>
    `Décision ${p.reference} adoptée (${p.committee}) : /ctg decision ${p.reference}`,
  'renewal.recorded': (p: { party: string; decidedOn: string }) =>
    `Reconduction : décision de ${p.party} du ${frenchDate(p.decidedOn)}`,
};

/** What the bot says unasked. */
export const notices = {
  digest: (p: { number: number }) => `${p.number} points pour vous`,
  subject: (p: { agreement: string; headline: string; others: number }) =>
    `CTG ${p.agreement} : ${p.headline}${p.others > 0 ? ` (et ${plural(p.others, 'autre point', 'autres points')})` : ''}`,
  greeting: (p: { name: string }) => `Bonjour ${p.name},`,
  later: 'Plus tard',
  never: 'Ne plus me rappeler ceci',
  optOut: (p: { kind: keyof typeof dues.kinds }) => `Ne plus recevoir ce type de rappel (${dues.kinds[p.kind]})`,
  choices: 'Que faire de ce rappel',
  footer: 'Vous recevez ce message parce que vous participez à cette convention. Vos rappels : /ctg rappels',
  mailFooter: (p: { agreement: string }) =>
    `Vous recevez ce message parce que vous participez à la convention territoriale globale ${p.agreement}. Pour répondre à une personne, écrivez à la coordination.`,
  handover: {
    headline: (p: Said<'handover'>) =>
      p.isIncoming
        ? `${committees.offices[p.office]} (${p.committee}) : votre tour, à la suite de ${p.from}, depuis le ${frenchDate(p.startsOn)}`
        : `${committees.offices[p.office]} (${p.committee}) : votre tour est passé à ${p.to} le ${frenchDate(p.startsOn)}`,
    detail: (p: Said<'handover'>): string =>
      p.duties.length > 0 ? 'Ce qui reste ouvert :' : 'Rien n’est ouvert pour les six mois à venir.',
  },
  weekly: {
    headline: (p: { since: string }) => `La convention depuis le ${frenchDate(p.since)}`,
    changed: 'Ce qui a changé',
    reserved: (p: { number: number }) =>
      p.number > 1
        ? `${p.number} changements dans l’annuaire, réservés aux parties : /ctg membres`
        : '1 changement dans l’annuaire, réservé aux parties : /ctg membres',
    upcoming: 'Ce qui vient',
    nothing: 'Rien n’a changé.',
    others: (p: { number: number }) => `… et ${plural(p.number, 'autre', 'autres')} : `,
    allChanges: (p: { since: string }) => `/ctg changements ${p.since}`,
    allDues: '/ctg echeances',
  },
  away: {
    headline: (p: { from: string; to: string; hours: number }) =>
      p.hours < 48
        ? `J’ai été arrêté ${plural(p.hours, 'heure', 'heures')} : du ${p.from} au ${p.to}`
        : `J’ai été arrêté ${Math.round(p.hours / 24)} jours : du ${p.from} au ${p.to}`,
    detail: 'Ce qui devait être dit pendant ce temps l’est maintenant, une fois. Le détail : /ctg etat',
  },
  escalation: {
    headline: (p: { person: string; why: 'capped' | 'muted' }) =>
      p.why === 'muted'
        ? `${p.person} ne veut plus qu’on lui rappelle ceci`
        : `${p.person} a reçu tous les rappels prévus, sans suite`,
  },
  pointJudged: {
    headline: (p: Said<'pointJudged'>) =>
      `${p.committee} du ${frenchDate(p.day)} : votre point ${p.isAccepted ? 'est à l’ordre du jour' : 'n’est pas retenu'}`,
    title: (p: { title: string }) => `« ${p.title} »`,
    reason: (p: { reason: string }) => `Motif : ${p.reason}`,
    accepted: (p: { reference: string }) => `L’ordre du jour : /ctg agenda ${p.reference}`,
  },
  undelivered: {
    headline: (p: { name: string }) => `${p.name} : mes messages n’arrivent pas`,
    detail: 'La raison : /ctg etat. Vérifier le compte Slack ou l’adresse : /ctg liens',
  },
  ask: {
    later: 'Remettre ce rappel à plus tard ?',
    never: 'Ne plus vous rappeler ceci ?',
    optOut: 'Ne plus recevoir ce type de rappel ?',
  },
  confirm: 'Confirmer',
  answered: 'C’est noté',
  settled: 'Ce point est réglé depuis.',
  snoozed: (p: { day: string | null }) =>
    p.day
      ? `Entendu. Je vous le rappelle le ${frenchDate(p.day)}.`
      : 'C’est déjà réglé : je ne vous le rappellerai pas.',
  muted: 'Entendu. Je ne vous rappelle plus ceci ; le secrétariat en est averti.',
  optedOut: (p: { kind: keyof typeof dues.kinds }) =>
    `Entendu. Plus de rappels de ce type : ${dues.kinds[p.kind]}. Pour revenir en arrière : /ctg rappels`,
};
