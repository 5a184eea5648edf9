import { frenchDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count } = plural('fr');

/** The periods of the committees, and what the bot says of itself. */
export const calendar = {
  title: (p: { year: number | null }) => (p.year ? `Calendrier ${p.year}` : 'Calendrier de la convention'),
  columns: { period: 'Période', state: 'État', detail: 'Séance' },
  states: {
    waived: 'dispensée',
    held: 'tenu',
    planned: 'planifié',
    toRecord: 'à confirmer',
    toPlan: 'à planifier',
    missed: 'manqué',
  },
  heldOn: (p: { on: string; place: string }) => `${frenchDate(p.on)}, ${p.place}`,
  until: (p: { endsOn: string }) => `à tenir avant le ${frenchDate(p.endsOn)}`,
  closed: (p: { endsOn: string }) => `période close le ${frenchDate(p.endsOn)}`,
  tooShort: 'trop peu de jours en vigueur',
  none: (p: { years: number[] }) => `Aucune période cette année-là. Années de la convention : ${p.years.join(', ')}.`,
  record: 'Enregistrer une séance tenue',
  strike: 'Retirer une séance',
};

export const status = {
  title: 'État du bot',
  version: 'Version',
  lastTick: 'Dernier passage',
  never: 'jamais',
  minutesAgo: (p: { minutes: number }) => (p.minutes < 1 ? 'à l’instant' : `il y a ${p.minutes} min`),
  mail: 'Courriel',
  mailOn: 'configuré',
  mailOff: 'non configuré (SMTP_URL) : les personnes sans compte Slack ne reçoivent rien',
  month: 'Depuis 30 jours',
  counts: (p: { sent: number; skipped: number; failed: number; pending: number }) =>
    `${count(p.sent, 'envoyé')}, ${p.skipped} sans objet, ${p.failed} en échec ; ${p.pending} à venir`,
  next: 'Prochains envois',
  nothing: 'aucun',
  failed: 'Échecs récents',
  unreachable: 'Personnes injoignables',
  reasons: {
    noAddress: 'ni compte Slack ni adresse',
    noMailServer: 'adresse connue, mais pas de serveur de courriel',
    noRoute: 'ni compte Slack ni adresse',
    outcomeUnknown: 'on ne sait pas si le message est arrivé : il n’a pas été répété',
    quietHours: 'attend une heure ouvrée',
    oneDigestADay: 'attend le message du lendemain',
    pace: 'attend son tour',
    channel_not_found: 'canal introuvable, ou le bot n’y est pas : /invite @ctg',
    not_in_channel: 'le bot n’est pas dans ce canal : /invite @ctg',
    is_archived: 'canal archivé',
    user_not_found: 'compte Slack introuvable',
    user_disabled: 'compte Slack fermé',
  } as Record<string, string>,
  kinds: {
    due: 'rappel',
    lapsed: 'échéance passée',
    ended: 'issue d’une demande',
    escalation: 'relais au secrétariat',
    handover: 'passage de relais',
    chase: 'relance d’un pilote',
    'chase-silent': 'fiches sans réponse',
    'sheet-news': 'fiche hors de l’ordre du jour',
    weekly: 'lettre du lundi',
    away: 'absence du bot',
    undelivered: 'message non arrivé',
    convocation: 'convocation',
    withdrawal: 'retrait d’une convocation',
    'meeting-card': 'carte d’une réunion',
    'meeting-off': 'annulation d’une réunion',
    'answers-state': 'état des réponses',
    'decision-card': 'carte d’une décision',
    'decision-asked': 'accord demandé',
    'decision-adopted': 'décision adoptée',
    minutes: 'compte rendu',
    poll: 'sondage de dates',
    'poll-over': 'fin d’un sondage',
    'point-judged': 'suite donnée à un point',
  } as Record<string, string>,
  resendConfirm: {
    title: 'Renvoyer ce message ?',
    text: 'On ne sait pas s’il est arrivé : vérifiez d’abord dans la conversation. S’il y est déjà, il sera lu deux fois.',
    yes: 'Renvoyer',
    no: 'Ne pas renvoyer',
  },
  resent:
    'Le message repart, une seule fois : dans la minute, ou à la prochaine heure ouvrée. Ce qui est réglé depuis n’est plus dit.',
  line: (p: { what: string; to: string }) => `${p.what} → ${p.to}`,
};

export const reminders = {
  title: 'Mes rappels',
  reachedBy: 'Je vous préviens',
  reach: { SLACK: 'par Slack', EMAIL: 'par courriel' },
  nowhere: 'je ne peux pas : ni compte Slack ni adresse connus',
  wanted: 'De quoi',
  refused: 'Vous avez écarté',
  everything: 'de tout ce qui vous concerne',
  silenced: (p: { number: number }) => `${count(p.number, 'point')} que vous avez fait taire`,
  once: 'Un seul message par jour au plus, un jour ouvré, entre 8 h et 19 h.',
  change: 'Changer',
};
