import type { NotYet } from '../i18n/fr/not-yet.ts';

/** What people type for what the agreement provides and no command follows yet: they are told what to do meanwhile. */
export const NOT_YET: Record<Exclude<NotYet, 'missionTags' | 'earlierCommitments' | 'relatedAgreements'>, string[]> = {
  amendments: ['avenant', 'avenants', 'amendment', 'amendments'],
  articles: ['article', 'articles'],
  copilots: ['copilote', 'copilotes', 'copilot', 'copilots'],
  dataExchange: ['donnees', 'donnee', 'echange', 'echanges', 'data'],
  evaluation: ['evaluation', 'eval', 'evaluer', 'questions'],
  representing: ['represent', 'representer', 'represente', 'representant', 'pouvoir', 'proxy'],
  termination: ['resiliation', 'preavis', 'notice', 'termination'],
};
