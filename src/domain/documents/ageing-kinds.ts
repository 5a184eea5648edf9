import type { DocumentKind } from '../../database/generated/client.ts';

/** What is to be kept up to date; an agreement and its acts stay what they are. */
export const ageingKinds: DocumentKind[] = ['ANNEX', 'SCHEME', 'REVIEW', 'PLAN', 'STUDY'];
