import { frenchDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count } = plural('fr');

/** What tells whether objectives are reached (Art. 7, Art. 9). */
export const indicators = {
  title: 'Indicateurs',
  none: 'Aucun indicateur ne répond à cette demande.',
  count: (p: { number: number; bare: number }) => `${count(p.number, 'indicateur')}, ${p.bare} sans valeur de départ`,
  create: 'Créer un indicateur',
  change: 'Modifier',
  add: 'Ajouter un relevé',
  figure: (p: { value: number; unit: string }) =>
    [new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 4 }).format(p.value), p.unit]
      .filter(Boolean)
      .join('\u00a0'),
  /** As somebody would type it. */
  typed: (p: { value: number }) => String(p.value).replace('.', ','),
  noBaseline: 'sans valeur de départ',
  noTarget: 'sans cible',
  noReading: 'aucun relevé',
  on: (p: { value: string; on: string }) => `${p.value} au ${frenchDate(p.on)}`,
  sourced: (p: { text: string; source: string }) => `${p.text} (source : ${p.source})`,
  target: (p: { target: string }) => `cible ${p.target}`,
  distance: {
    reached: () => 'cible atteinte',
    short: (p: { by: string }) => `encore ${p.by} avant la cible`,
    below: (p: { by: string }) => `${p.by} en dessous de la cible`,
    above: (p: { by: string }) => `${p.by} au-dessus de la cible`,
  },
  facts: {
    baseline: 'Valeur de départ',
    target: 'Cible',
    distance: 'Écart à la cible',
    objective: 'Objectif',
    sheets: 'Fiches action',
    readings: 'Relevés',
  },
  correction: 'corrige le relevé précédent de ce jour',
  replaced: 'corrigé depuis',
  added: (p: { code: string; value: string; on: string }) =>
    `${p.code} : ${p.value} au ${frenchDate(p.on)}, c’est noté.`,
  corrected: (p: { code: string; value: string; on: string; former: string }) =>
    `${p.code} : ${p.value} au ${frenchDate(p.on)}, qui corrige ${p.former} ; les deux restent lisibles.`,
  known: (p: { code: string; value: string; on: string }) =>
    `${p.code} : ${p.value} au ${frenchDate(p.on)} y était déjà, avec cette source. Rien n’a été ajouté.`,
};
