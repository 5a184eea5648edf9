import type { PartyName } from '../../domain/text/party-name.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count } = plural('fr');
const { of, opening, verb } = partyWords('fr');

/** Before the parties are asked anything: what, whom and by which way. */
export const asking = {
  title: 'Demander l’accord',
  submit: (p: { number: number }) =>
    p.number > 0 ? `Envoyer à ${count(p.number, 'personne')}` : 'Proposer sans message',
  what: 'Ce qui sera demandé à chaque partie',
  whom: 'À qui',
  party: (p: { shortName: string; people: string[] }) => `${p.shortName} : ${p.people.join(', ')}`,
  person: {
    SLACK: (p: { name: string }) => `${p.name} (message Slack)`,
    EMAIL: (p: { name: string }) => `${p.name} (courriel)`,
    NONE: (p: { name: string }) => `${p.name} (injoignable : à prévenir autrement)`,
  },
  nobody: (p: { party: PartyName }) =>
    `${opening(p.party)} ${verb(p.party, { one: 'n’a', other: 'n’ont' })} personne pour répondre : l’accord ${of(p.party)} ne pourra pas être donné tant qu’aucune voix n’est désignée.`,
  card: (p: { committee: string }) => `La demande paraîtra aussi dans le canal de l’instance (${p.committee}).`,
  nothingYet: 'Rien n’est encore enregistré ni envoyé.',
  recorded: (p: { parties: string[] }) =>
    `Proposition enregistrée. Accord requis : ${p.parties.join(', ')} (0/${p.parties.length})`,
  sent: (p: { number: number }) =>
    p.number > 0
      ? `La demande part à ${count(p.number, 'personne')}.`
      : 'Aucune demande ne part : personne n’est joignable.',
};
