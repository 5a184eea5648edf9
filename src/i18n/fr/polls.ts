import type { PartyName } from '../../domain/text/party-name.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count } = plural('fr');
const { the } = partyWords('fr');

/** Polls of dates: asking, answering, closing. */
export const polls = {
  open: 'Sonder des dates',
  title: (p: { committee: string }) => `Sondage de dates : ${p.committee}`,
  headline: (p: { committee: string }) => `${p.committee} : quelles dates vous conviennent ?`,
  slot: (p: { day: string; hour: string }) => `${frenchDate(p.day)} à ${p.hour}`,
  listed: (p: { committee: string; slots: number; closesOn: string }) =>
    `${p.committee} : sondage en cours, ${count(p.slots, { one: 'date proposée', other: 'dates proposées' })}, réponses jusqu’au ${frenchDate(p.closesOn)} inclus`,
  listedOver: (p: { committee: string; closesOn: string }) =>
    `${p.committee} : sondage terminé le ${frenchDate(p.closesOn)}, date à choisir`,
  until: (p: { closesOn: string }) => `Réponses attendues jusqu’au ${frenchDate(p.closesOn)} inclus.`,
  ended: (p: { closesOn: string }) => `Les réponses étaient attendues jusqu’au ${frenchDate(p.closesOn)}.`,
  choices: { YES: 'Oui', IF_NEEDED: 'Si besoin', NO: 'Non' },
  noChoice: 'sans réponse',
  tally: (p: { yes: number; ifNeeded: number; no: number }) => `${p.yes} oui, ${p.ifNeeded} si besoin, ${p.no} non`,
  missing: (p: { parties: PartyName[] }) => `aucun représentant pour ${the(p.parties)}`,
  everyParty: 'toutes les parties',
  best: 'convient le mieux',
  answered: (p: { answered: number; asked: number }) => `${count(p.answered, 'réponse')} sur ${p.asked}`,
  silent: (p: { names: string[] }) => `Sans réponse : ${p.names.join(', ')}`,
  choose: 'Choisir une date',
  giveUp: 'Abandonner le sondage',
  noted: (p: { answered: number; slots: number }) =>
    p.answered < p.slots
      ? `C’est noté : ${count(p.answered, 'date')} sur ${p.slots}. Vous pouvez changer jusqu’à la fin du sondage.`
      : 'C’est noté. Vous pouvez changer jusqu’à la fin du sondage.',
  answer: 'Répondre au sondage',
  mail: 'Répondre au sondage',
  send: 'Envoyer mes réponses',
  over: {
    headline: (p: { committee: string }) => `${p.committee} : le sondage de dates est abandonné`,
    reason: (p: { reason: string }) => `Motif : ${p.reason}`,
  },
  due: {
    headline: (p: { committee: string; on: string }) =>
      `${p.committee} : sondage de dates, réponses jusqu’au ${frenchDate(p.on)}`,
    detail: (p: { awaited: string[] }) =>
      p.awaited.length > 0
        ? `${count(p.awaited.length, { one: 'personne n’a pas répondu', other: 'personnes n’ont pas répondu' })}.`
        : 'Toutes les réponses sont là : il reste à choisir la date.',
  },
  form: {
    title: 'Sonder des dates',
    submit: 'Envoyer le sondage',
    day: (p: { number: number }) => `Date ${p.number}`,
    hour: (p: { number: number }) => `Heure ${p.number}`,
    closesOn: 'Réponses jusqu’au (inclus)',
    done: (p: { committee: string; asked: number }) =>
      `${p.committee} : le sondage part dans la minute à ${count(p.asked, 'personne')}.`,
    warning: (p: { day: string; warning: string }) => `${frenchDate(p.day)} : ${p.warning}`,
  },
  close: {
    title: 'Choisir la date',
    submit: 'Retenir cette date',
    slot: 'Date retenue',
    convene: 'Convocation',
    conveneChoice: 'convoquer aussitôt : l’invitation entre dans les agendas',
    done: (p: { committee: string; reference: string; invited: number | null }) =>
      p.invited === null
        ? `${p.committee} : réunion ${p.reference} planifiée. Personne n’est encore prévenu.`
        : `${p.committee} : réunion ${p.reference} planifiée. ${count(p.invited, { one: 'convocation part', other: 'convocations partent' })} dans la minute.`,
  },
  end: {
    title: 'Abandonner le sondage',
    submit: 'Abandonner le sondage',
    confirm: (p: { asked: number }) =>
      `Oui, abandonner le sondage et prévenir ${p.asked > 1 ? `les ${p.asked} personnes interrogées` : 'la personne interrogée'}`,
    reason: 'Motif, dit à toutes les personnes interrogées',
    done: (p: { committee: string }) => `${p.committee} : sondage abandonné. Les personnes interrogées sont prévenues.`,
  },
};
