import { describeAgreement } from '../src/domain/agreement/describe-agreement.ts';
import { listDocuments } from '../src/domain/documents/list-documents.ts';
import { listLegalReferences } from '../src/domain/documents/list-legal-references.ts';
import { UserError } from '../src/errors.ts';
import type { Command } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer } from '../src/slack/reply.ts';
import { agreementView } from '../src/slack/views/agreement-view.ts';
import { documentsView, legalView } from '../src/slack/views/documents-view.ts';

/** `/ctg documents [mots | visas | originaux]` (C-5, C-6, P-3, A12-4). */
export const documents: Command = {
  id: 'documents',
  names: { fr: 'documents', en: 'documents' },
  aliases: ['document', 'docs', 'doc'],
  async run({ viewer, t, deps, args }) {
    const words = args.words.join(' ');
    const register = words
      ? matchWord(words, { legal: ['visas', 'legal', 'vu'], originals: ['originaux', 'originals'] })
      : null;
    if (register === 'legal') return answer(legalView(await listLegalReferences(viewer, deps), t));
    if (register === 'originals') return answer(agreementView(await describeAgreement(viewer, deps), ['originals'], t));
    const found = await listDocuments(viewer, { words }, deps);
    if (found.documents.length + found.reserved === 0 && words)
      throw new UserError('documentUnknown', { given: words });
    return answer(documentsView(found, t));
  },
};
