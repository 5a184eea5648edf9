import { frenchDate } from '../civil-date-text.ts';

/** Coordinators, links between people and Slack, channels. */
export const people = {
  coordination: 'Coordination',
  noCoordinator: 'Personne ne coordonne cette convention. La personne qui gère le bot renseigne CTG_COORDINATORS.',
  term: (p: { startsOn: string; endsOn: string | null }) =>
    p.endsOn ? `du ${frenchDate(p.startsOn)} au ${frenchDate(p.endsOn)}` : `depuis le ${frenchDate(p.startsOn)}`,
  termFuture: (p: { startsOn: string }) => `à partir du ${frenchDate(p.startsOn)}`,
  appointed: (p: { name: string; from: string }) =>
    `${p.name} coordonne à partir du ${frenchDate(p.from)}. Les droits passent ce jour-là ; l’historique reste.`,
  handOver: (p: { usage: string }) => `Passer le relais : ${p.usage}`,
  accounts: 'Liens',
  channels: 'Canaux reliés',
  noChannels: 'aucun canal relié',
  wholeAgreement: 'toute la convention',
  linked: (p: { number: number }) => `Personnes reliées à Slack : ${p.number}`,
  unlinked: 'Pas encore reliées',
  unlinkedWithEmail: (p: { email: string }) => `jointe par ${p.email}`,
  unlinkedWithoutEmail: 'sans adresse : injoignable',
  everybodyLinked: 'tout le monde est relié',
  linkPerson: 'Relier une personne',
  bound: (p: { committee: string | null }) =>
    p.committee
      ? `Ce canal parle désormais pour : ${p.committee}.`
      : 'Ce canal parle désormais pour toute la convention.',
  unbinding: (p: { committee: string | null }) =>
    p.committee
      ? `Ce canal parle pour ${p.committee}. Détaché, il ne reçoit plus rien de moi.`
      : 'Ce canal parle pour toute la convention. Détaché, il ne reçoit plus rien de moi.',
  unbound: 'Ce canal ne parle plus pour la convention.',
  bindHere: 'Un canal se relie en y tapant /ctg liens canal, suivi si besoin du nom d’une instance.',
};
