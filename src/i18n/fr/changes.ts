import type { PartyName } from '../../domain/text/party-name.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { dues } from './dues.ts';
import { officeHolders } from './office-holders.ts';
import { settings } from './settings.ts';

const { of, to } = partyWords('fr');

/** What changed, for a shared channel. */
export const changes = {
  'objective.corrected': (p: { code: string; label: string }) => `Libellé corrigé : ${p.code} — ${p.label}`,
  'rotation.overridden': (p: { party: PartyName; reason: string }) => `Un tour revient ${to(p.party)} : ${p.reason}`,
  'setting.changed': (p: { key: keyof typeof settings.keys }) => `Règle modifiée : ${settings.keys[p.key]}`,
  'coordinator.appointed': (p: { from: string }) => `Nouvelle coordination à partir du ${frenchDate(p.from)}`,
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
  'renewal.recorded': (p: { party: PartyName; decidedOn: string }) =>
    `Reconduction : décision ${of(p.party)} du ${frenchDate(p.decidedOn)}`,
};
