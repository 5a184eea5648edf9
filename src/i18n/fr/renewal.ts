import type { RotationKind } from '../../database/generated/client.ts';
import type { RenewalCount } from '../../domain/agreement/renewal/count-renewal.ts';
import type { RenewalAct } from '../../domain/agreement/renewal/renewal-act.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { committees } from './committees.ts';

const { count, pick } = plural('fr');
const { opening, the } = partyWords('fr');

/** « Manque : la Caf. » */
const lacking = ({ missing }: RenewalCount) =>
  missing.length > 0 ? ` ${pick(missing.length, { one: 'Manque', other: 'Manquent' })} : ${the(missing)}.` : '';

/** « 2/3 décisions. Manque : la Caf. » */
const progress = (p: RenewalCount) => `${p.decided}/${count(p.parties, 'décision')}.${lacking(p)}`;

/** The renewal of the agreement: deciding it, giving it effect, what is said of it. */
export const renewal = {
  progress,
  lacking,
  toEnd: 'Toutes les parties ont décidé : le nouveau terme reste à enregistrer.',
  form: {
    title: 'Reconduction',
    submit: 'Reconduire',
    formerEnd: (p: { on: string }) => `Terme actuel : le ${frenchDate(p.on)} inclus.`,
    act: (p: RenewalAct) =>
      `${opening(p.party)} : ${p.kind}, ${p.body}, ${frenchDate(p.decidedOn)}${p.reference ? ` (${p.reference})` : ''}`,
    late: 'Une décision au moins est postérieure au terme : vérifiez que les actes prévoient une reconduction sans interruption.',
    endsOn: 'Nouveau terme (dernier jour)',
    endsOnHint: 'Tel que les actes des parties le fixent.',
    text: 'Texte de la reconduction',
    textHint: 'Recopiez ce que les actes décident.',
    choose: 'Choisissez le nouveau terme : ce qui en découle s’affiche ici.',
    confirm: (p: { endsOn: string }) => `Oui, reconduire jusqu’au ${frenchDate(p.endsOn)} et prévenir l’annuaire`,
    done: (p: { number: number; endsOn: string }) =>
      `Convention reconduite jusqu’au ${frenchDate(p.endsOn)} inclus (reconduction n° ${p.number}). Les personnes de l’annuaire en sont informées.`,
  },
  outlook: {
    title: (p: { startsOn: string; endsOn: string }) =>
      `Ce qui en découle, du ${frenchDate(p.startsOn)} au ${frenchDate(p.endsOn)} :`,
    periods: (p: { committee: string; number: number; first: string; last: string }) =>
      p.number === 1
        ? `${p.committee} : 1 réunion à tenir (${p.first})`
        : `${p.committee} : ${count(p.number, 'réunion')} à tenir, de ${p.first} à ${p.last}`,
    guard: (p: { committee: string; period: string; on: string }) =>
      `${p.committee} ${p.period} : rappel le ${frenchDate(p.on)} si rien n’est planifié`,
    moved: (p: { committee: string; period: string; from: string; to: string }) =>
      `${p.committee} ${p.period} : à tenir avant le ${frenchDate(p.to)}, au lieu du ${frenchDate(p.from)}`,
    turns: (p: { kind: RotationKind; committee: string; turns: { from: string; party: string }[]; others: number }) =>
      `${committees.offices[p.kind]} (${p.committee}) : ${p.turns.map(({ from, party }) => `${party} à partir du ${frenchDate(from)}`).join(', ')}${p.others > 0 ? `, puis ${count(p.others, { one: 'autre tour', other: 'autres tours' })}` : ''}`,
    mandates: (p: { on: string; number: number }) =>
      `${count(p.number, { one: 'mandat prend fin', other: 'mandats prennent fin' })} le ${frenchDate(p.on)} : à renouveler`,
    reminder: (p: { on: string }) => `Premier rappel du nouveau terme : le ${frenchDate(p.on)}`,
  },
  expired: {
    headline: (p: { endsOn: string }) => `La convention est arrivée à son terme le ${frenchDate(p.endsOn)}`,
    none: 'Aucune décision de reconduction n’est enregistrée.',
    some: (p: RenewalCount) => `Reconduction : ${progress(p)}`,
    stays:
      'Ce qui demeure : la confidentialité, qui engage toujours les parties et leurs agents ; le registre des décisions, les comptes rendus et le plan, consultables comme avant.',
    ends: 'Ce qui prend fin : les réunions à tenir, les tours de présidence et de secrétariat, et leurs rappels.',
  },
  renewed: {
    headline: (p: { endsOn: string }) => `La convention est reconduite jusqu’au ${frenchDate(p.endsOn)} inclus`,
    detail: (p: { formerEnd: string }) =>
      `Elle devait prendre fin le ${frenchDate(p.formerEnd)}. Réunions, tours de présidence et de secrétariat, rappels : tout continue.`,
    text: (p: { text: string }) => `« ${p.text} »`,
  },
};
