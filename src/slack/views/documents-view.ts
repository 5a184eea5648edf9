import type { KnownBlock } from '@slack/types';
import type { DocumentLine, DocumentsAnswer } from '../../domain/documents/list-documents.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { context, header } from './blocks.ts';
import { bold, bullets, italic, type Line, link, type Run } from './rich-text.ts';

/** `/ctg documents`: what the agreement names, held or missing. */
export function documentsView({ documents, reserved }: DocumentsAnswer, t: Catalogue): KnownBlock[] {
  const held = documents.filter(({ state }) => state === 'HELD').length;
  return [
    header(t.documents.title),
    ...bullets(...documents.map((document) => documentLine(document, t))),
    context(t.documents.count({ held, expected: documents.length })),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
  ];
}

function documentLine(document: DocumentLine, t: Catalogue): Line {
  const { title, state, aliases, party, dated, isOld, source, url, note } = document;
  const details = [
    ...(party ? [party] : []),
    ...(dated ? [t.documents.dated({ on: dated })] : []),
    ...(isOld ? [t.documents.old] : []),
    ...(aliases.length > 0 ? [t.documents.alias({ names: aliases })] : []),
    t.documents.source({ source }),
    ...(note ? [t.documents.note({ note })] : []),
  ];
  const runs: Run[] = [bold(title), ' — ', italic(t.documents.states[state]), ` — ${details.join(t.semicolon)}`];
  return url ? [...runs, ' — ', link(url, t.documents.open)] : runs;
}

/** `/ctg documents visas`: the « Vu », to the letter, with our notes. */
export function legalView(references: { text: string; note: string | null }[], t: Catalogue): KnownBlock[] {
  const rows = references.map(({ text, note }): Line => {
    return note ? [text, ' — ', italic(t.documents.note({ note }))] : text;
  });
  return [header(t.documents.legal), ...bullets(...rows)];
}
