import { frenchDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('fr');

/** Axes, missions, objectives. */
export const plan = {
  axes: 'Axes prioritaires',
  axisObjectives: (p: { codes: string[] }) =>
    p.codes.length > 0 ? `${pick(p.codes.length, 'objectif')} ${p.codes.join(', ')}` : 'aucun objectif associé',
  missions: 'Missions de la Caf',
  objectives: 'Objectifs partagés',
  objectivesCount: (p: { strategic: number; operational: number }) =>
    `${count(p.strategic, { one: 'objectif stratégique', other: 'objectifs stratégiques' })}, ${count(p.operational, 'opérationnel')}.`,
  found: (p: { words: string }) => `Recherche : ${p.words}`,
  kinds: { STRATEGIC: 'Objectif stratégique', OPERATIONAL: 'Objectif opérationnel' },
  parent: (p: { code: string; label: string }) => `Au titre de ${p.code} — ${p.label}`,
  axesOf: (p: { axes: string[] }) =>
    p.axes.length > 0
      ? `${pick(p.axes.length, { one: 'Axe Caf', other: 'Axes Caf' })} : ${p.axes.join(', ')}`
      : 'Aucun axe Caf associé',
  children: 'Objectifs opérationnels',
  history: 'Historique du libellé',
  origins: { CONVENTION: 'convention', AMENDMENT: 'avenant', CORRECTION: 'correction de forme' },
  wording: (p: { number: number; origin: string; source: string; startsOn: string; by: string }) =>
    `Version ${p.number} — ${p.origin}, ${p.source}, depuis le ${frenchDate(p.startsOn)}, par ${p.by}`,
  reason: (p: { reason: string }) => `motif : ${p.reason}`,
  amendmentOnly:
    'Art. 11 : le sens d’un objectif ne change que par un avenant. Une faute de frappe se corrige, et la correction reste inscrite.',
  /** A decision's text: each party reads it, and the register keeps it. */
  validationText: 'Validation de ces objectifs, dans ce libellé :',
  validatedWording: (p: { code: string; label: string; number: number }) =>
    `• ${p.code} — ${p.label} (version ${p.number})`,
  validated: (p: { reference: string; agreed: number; parties: number; on: string }) =>
    `Validé ${p.agreed}/${p.parties} le ${frenchDate(p.on)} (${p.reference})`,
  validatedByMinutes: (p: { reference: string; on: string }) => `Validé le ${frenchDate(p.on)} (${p.reference})`,
  validationProposed: (p: { reference: string; agreed: number; parties: number }) =>
    `Validation proposée (${p.reference}), accord ${p.agreed}/${p.parties}`,
  formerWording: (p: { number: number; current: number }) =>
    `cela concerne la version ${p.number} du libellé ; la version ${p.current} est en vigueur`,
  validationRecorded: (p: { reference: string; codes: string[] }) =>
    `Validation proposée : ${p.codes.join(', ')}. Chaque partie est consultée (${p.reference}).`,
  correct: 'Corriger une faute',
};
