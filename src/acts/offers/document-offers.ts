import type { Catalogue } from '../../i18n/catalogue.ts';
import type { PayloadOf } from '../payloads.ts';
import { type Offer, offer } from './offer.ts';

type Query = PayloadOf<'export-register'>['query'];

/** Characters that a button's value holds, less what stands around a query. */
const MOST_QUERY = 1_800;

/** One paper of a meeting, to edit and to print: « Ordre du jour (Word) », « Ordre du jour (PDF) ». */
export function paperOffers(paper: 'convocation' | 'agenda' | 'sheet', meeting: string, t: Catalogue): Offer[] {
  const words = t.papers.files;
  return (['docx', 'pdf'] as const).map((format) => {
    const text = words.ofKind({ kind: t.papers[paper], format: format === 'docx' ? words.word : words.pdf });
    return offer('make-document', { meeting, paper, format }, t, { text });
  });
}

/** The register as files, with the filters of the list above; none where a search is too long for a button to hold. */
export function registerOffers(query: Query, t: Catalogue): Offer[] {
  if (JSON.stringify(query).length > MOST_QUERY) return [];
  return (['xlsx', 'csv'] as const).map((format) =>
    offer('export-register', { format, query }, t, { text: t.register.files[format] }),
  );
}

/** One decision with its proof, to edit and to print. */
export function extractOffers({ decision }: { decision: string }, t: Catalogue): Offer[] {
  return (['docx', 'pdf'] as const).map((format) =>
    offer('extract-decision', { decision, format }, t, { text: t.register.files[format] }),
  );
}
