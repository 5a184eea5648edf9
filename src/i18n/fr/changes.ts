import { frenchDate } from '../civil-date-text.ts';
import { settings } from './settings.ts';

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
