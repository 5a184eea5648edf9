import type { NoticeOf } from '../../domain/outbox/notice.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { committees } from './committees.ts';
import { dues } from './dues.ts';

const { count } = plural('fr');
const { of, to } = partyWords('fr');

/** What the bot says unasked. */
export const notices = {
  digest: (p: { number: number }) => `${count(p.number, 'point')} pour vous`,
  subject: (p: { agreement: string; headline: string; others: number }) =>
    `CTG ${p.agreement} : ${p.headline}${p.others > 0 ? ` (et ${count(p.others, { one: 'autre point', other: 'autres points' })})` : ''}`,
  greeting: (p: { name: string }) => `Bonjour ${p.name},`,
  optOut: (p: { kind: keyof typeof dues.kinds }) => `Ne plus recevoir ce type de rappel (${dues.kinds[p.kind]})`,
  footer: 'Vous recevez ce message parce que vous participez à cette convention.',
  mailFooter: (p: { agreement: string }) =>
    `Vous recevez ce message parce que vous participez à la convention territoriale globale ${p.agreement}. Pour répondre à une personne, écrivez à la coordination.`,
  handover: {
    headline: (p: NoticeOf<'handover'>) =>
      p.isIncoming
        ? `${committees.offices[p.office]} (${p.committee}) : votre tour, à la suite ${of(p.from)}, depuis le ${frenchDate(p.startsOn)}`
        : `${committees.offices[p.office]} (${p.committee}) : votre tour est passé ${to(p.to)} le ${frenchDate(p.startsOn)}`,
    detail: (p: NoticeOf<'handover'>): string =>
      p.duties.length > 0 ? 'Ce qui reste ouvert :' : 'Rien n’est ouvert pour les six mois à venir.',
  },
  weekly: {
    headline: (p: { since: string }) => `La convention depuis le ${frenchDate(p.since)}`,
    changed: 'Ce qui a changé',
    reserved: (p: { number: number }) =>
      `${count(p.number, { one: 'autre changement, réservé', other: 'autres changements, réservés' })} aux parties`,
    upcoming: 'Ce qui vient',
    nothing: 'Rien n’a changé.',
    others: (p: { number: number }) => `… et ${count(p.number, 'autre')}`,
  },
  away: {
    headline: (p: { from: string; to: string; hours: number }) =>
      p.hours < 48
        ? `J’ai été arrêté ${count(p.hours, 'heure')} : du ${p.from} au ${p.to}`
        : `J’ai été arrêté ${count(Math.round(p.hours / 24), 'jour')} : du ${p.from} au ${p.to}`,
    detail: 'Les messages en attente viennent d’être envoyés.',
  },
  escalation: {
    headline: (p: { person: string; why: 'capped' | 'muted' }) =>
      p.why === 'muted'
        ? `${p.person} ne veut plus qu’on lui rappelle ceci`
        : `${p.person} a reçu tous les rappels prévus, sans suite`,
  },
  lapsed: {
    headline: (p: { headline: string }) => `En retard : ${p.headline}`,
  },
  pointJudged: {
    headline: (p: NoticeOf<'pointJudged'>) =>
      `${p.committee} du ${frenchDate(p.day)} : votre point ${p.isAccepted ? 'est à l’ordre du jour' : 'n’est pas retenu'}`,
    title: (p: { title: string }) => `« ${p.title} »`,
    reason: (p: { reason: string }) => `Motif : ${p.reason}`,
  },
  undelivered: {
    headline: (p: { name: string }) => `${p.name} : mes messages n’arrivent pas`,
    detail: 'Vérifiez son compte Slack ou son adresse ; la raison est dans l’état du service.',
  },
  answered: 'C’est noté',
  settled: 'Ce point est réglé depuis.',
  snoozed: (p: { day: string | null }) =>
    p.day
      ? `Entendu. Je vous le rappelle le ${frenchDate(p.day)}.`
      : 'C’est déjà réglé : je ne vous le rappellerai pas.',
  muted: 'Entendu. Je ne vous rappelle plus ceci ; le secrétariat en est averti.',
  optedOut: (p: { kind: keyof typeof dues.kinds }) =>
    `Entendu. Plus de rappels de ce type : ${dues.kinds[p.kind]}. Cela se change dans vos rappels.`,
};
