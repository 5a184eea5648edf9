import type { PartyName } from '../../domain/text/party-name.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { dues } from './dues.ts';
import { officeHolders } from './office-holders.ts';
import { settings } from './settings.ts';
import { sheets } from './sheets.ts';

const { count } = plural('fr');
const { of, to } = partyWords('fr');

/** What changed, for a shared channel. */
export const changes = {
  'objective.corrected': (p: { code: string; label: string }) => `Libellé corrigé : ${p.code} — ${p.label}`,
  'rotation.overridden': (p: { party: PartyName; reason: string }) => `Un tour revient ${to(p.party)} : ${p.reason}`,
  'setting.changed': (p: { key: keyof typeof settings.keys }) => `Règle modifiée : ${settings.keys[p.key]}`,
  'coordinator.appointed': (p: { from: string }) => `Nouvelle coordination à partir du ${frenchDate(p.from)}`,
  'sheet.created': (p: { reference: string; title: string }) => `Nouvelle fiche ${p.reference} — ${p.title}`,
  'sheet.followed': (p: { reference: string; title: string; status: keyof typeof sheets.statuses }) =>
    `Fiche ${p.reference} — ${p.title}, désormais : ${sheets.statuses[p.status].toLowerCase()}`,
  'sheet.late': (p: { reference: string; title: string; dueOn: string }) =>
    `Fiche ${p.reference} — ${p.title} : en retard, elle devait être terminée le ${frenchDate(p.dueOn)}`,
  'import.confirmed': (p: { created: number; changed: number }) =>
    `Plan importé d’un tableur : ${count(p.created, 'ajout')}, ${count(p.changed, 'modification')}`,
  'poll.opened': (p: { committee: string }) => `${p.committee} : sondage de dates ouvert`,
  'poll.givenUp': (p: { committee: string; reason: string }) =>
    `${p.committee} : sondage de dates abandonné, ${p.reason}`,
  'meeting.planned': (p: { committee: string; on: string }) =>
    `${p.committee} : réunion planifiée le ${frenchDate(p.on)}`,
  'meeting.moved': (p: { committee: string; from: string; on: string; reason: string }) =>
    p.from === p.on
      ? `${p.committee} : réunion du ${frenchDate(p.on)} modifiée, ${p.reason}`
      : `${p.committee} : réunion du ${frenchDate(p.from)} déplacée au ${frenchDate(p.on)}, ${p.reason}`,
  'meeting.cancelled': (p: { committee: string; on: string; reason: string }) =>
    `${p.committee} : réunion du ${frenchDate(p.on)} annulée, ${p.reason}`,
  'minutes.approved': (p: { reference: string; committee: string }) =>
    `${p.committee} : compte rendu de ${p.reference} approuvé par toutes les parties`,
  'meeting.held': (p: { committee: string; on: string; place: string }) =>
    `${p.committee} : séance tenue le ${frenchDate(p.on)}, ${p.place}`,
  'meeting.struck': (p: { committee: string; on: string; reason: string }) =>
    `${p.committee} : séance du ${frenchDate(p.on)} retirée, ${p.reason}`,
  'meeting.offices': (p: {
    committee: string;
    on: string;
    chair: PartyName | null;
    secretariat: PartyName | null;
    reason: string | null;
  }) =>
    `${p.committee} du ${frenchDate(p.on)} : ${officeHolders(p)}, ${p.reason ? `hors alternance : ${p.reason}` : 'selon l’alternance'}`,
  'due.settled': (p: { kind: keyof typeof dues.kinds; on: string }) =>
    `Échéance du ${frenchDate(p.on)} close (${dues.kinds[p.kind]})`,
  'decision.adopted': (p: { reference: string; committee: string }) =>
    `Décision ${p.reference} adoptée (${p.committee})`,
  'agreement.renewed': (p: { number: number; endsOn: string }) =>
    `Convention reconduite jusqu’au ${frenchDate(p.endsOn)} (reconduction n° ${p.number})`,
  'decision.closed': (p: { reference: string; committee: string }) =>
    `Décision ${p.reference} close : non adoptée (${p.committee})`,
  'renewal.recorded': (p: { party: PartyName; decidedOn: string }) =>
    `Reconduction : décision ${of(p.party)} du ${frenchDate(p.decidedOn)}`,
};
