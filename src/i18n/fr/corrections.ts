import type { DueOf } from '../../domain/dues/due.ts';
import { frenchDate } from '../civil-date-text.ts';

type Correction = DueOf<'correction'>;

/** Corrections of minutes, and what a new version changes. */
export const corrections = {
  due: {
    headline: (p: Correction) =>
      `Correction demandée du compte rendu du ${p.committee} du ${frenchDate(p.held)} : à accepter ou refuser avant le ${frenchDate(p.on)}`,
    detail: (p: Correction) => `${p.by} : « ${p.text} » (${p.reference})`,
  },
  asked: {
    by: (p: { by: string }) => `${p.by} demande :`,
    headline: (p: { by: string; committee: string; held: string }) =>
      `${p.by} demande une correction du compte rendu du ${p.committee} du ${frenchDate(p.held)}`,
    text: (p: { text: string }) => `« ${p.text} »`,
    next: 'À accepter ou à refuser ; la réponse lui est envoyée.',
  },
  judge: 'Répondre à la demande',
  judgeOf: (p: { by: string }) => `Répondre à la demande : ${p.by}`,
  changed: {
    title: (p: { number: number }) => `Ce qui change depuis la version ${p.number - 1}`,
    soFar: 'Ce qui change depuis la version diffusée',
    becomes: (p: { title: string; before: string; after: string }) =>
      `${p.title} : « ${p.before} » devient « ${p.after} »`,
    added: (p: { title: string; after: string }) => `${p.title}, ajouté : « ${p.after} »`,
    removed: (p: { title: string; before: string }) => `${p.title}, retiré : « ${p.before} »`,
  },
};
