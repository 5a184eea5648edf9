import { z } from 'zod';
import { fileDocument } from '../domain/documents/file-document.ts';
import { findDocument } from '../domain/documents/find-document.ts';
import { documentRights } from '../domain/documents/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { defineForm } from './define-form.ts';
import { dateField, textField } from './fields.ts';
import { say } from './passage.ts';

/** Files a new version of a document that the agreement names (C-6, P-3): its date, where it is kept, from whom it comes (Art. 7). */
export const fileDocumentForm = defineForm({
  id: 'file-document',
  args: z.object({ document: z.string() }),

  async open({ viewer, args, deps, t }) {
    await requireRight(viewer, documentRights.file);
    const { id, title, dated, url, source } = await findDocument(viewer, args.document, deps);
    const words = t.forms.fileDocument;
    return {
      title: words.title,
      submit: words.submit,
      intro: say(title, ...(dated ? [words.before({ dated })] : [])),
      edits: { entity: 'Document', id },
      fields: {
        dated: dateField({ label: words.dated, initial: viewer.today, stands: dated }),
        url: textField({ label: words.url, hint: words.urlHint, initial: url ?? '', most: 500 }),
        source: textField({ label: words.source, initial: source ?? '', most: 200 }),
      },
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    return say(t.forms.fileDocument.done(await fileDocument(viewer, { code: args.document, ...values }, deps)));
  },
});
