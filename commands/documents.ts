import { describeAgreement } from '../src/domain/agreement/describe-agreement.ts';
import { listDocuments } from '../src/domain/documents/list-documents.ts';
import { listLegalReferences } from '../src/domain/documents/list-legal-references.ts';
import { UserError } from '../src/errors.ts';
import { usageError, withVerbs } from '../src/slack/command.ts';
import { answer, openForm } from '../src/slack/reply.ts';
import { ADDING } from '../src/slack/verbs.ts';
import { agreementView } from '../src/slack/views/agreement-view.ts';
import { documentsView, legalView } from '../src/slack/views/documents-view.ts';

/** `/ctg documents [mots | visas | originaux]` (C-5, C-6, P-3, A12-4), `/ctg documents verser annexe 1`. */
export const documents = withVerbs({
  id: 'documents',
  names: { fr: 'documents', en: 'documents' },
  aliases: ['document', 'docs', 'doc'],
  verbs: {
    legal: ['visas', 'visa', 'legal', 'vu'],
    originals: ['originaux', 'originals'],
    file: ['verser', 'deposer', 'file', ...ADDING],
  },
  async run({ viewer, t, deps, args }) {
    const { verb } = args;
    const words = args.words.join(' ');
    if ((verb === 'legal' || verb === 'originals') && words) throw usageError(t, 'documents');
    if (verb === 'legal') return answer(legalView(await listLegalReferences(viewer, deps), t));
    if (verb === 'originals') return answer(agreementView(await describeAgreement(viewer, deps), ['originals'], t));
    const found = await listDocuments(viewer, { words }, deps);
    if (found.documents.length + found.reserved === 0 && words)
      throw new UserError('documentUnknown', { given: words });
    const [only, ...others] = found.documents;
    // Several of that name: the list says how each is called.
    if (verb === 'file' && only && others.length === 0) {
      return openForm('file-document', { agreement: viewer.agreement.code, document: only.code });
    }
    return answer(documentsView(found, t));
  },
});
