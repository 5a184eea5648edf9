import type { ModalView } from '@slack/types';
import { confirmedFields } from '../forms/confirmed-fields.ts';
import type { FormView } from '../forms/form.ts';
import { inputsOf } from '../forms/inputs-of.ts';
import { printsOf } from '../forms/prints.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { type Before, shownAgain } from './shown-again.ts';
import { formBlocks } from './views/form-blocks.ts';
import { type FormOrigin, formModal } from './views/form-modal.ts';

export interface FormShown {
  form: string;
  view: FormView;
  origin: FormOrigin;
  /** For a window that is open: how it was, and what the fields left alone are to show. */
  before?: Before & { which: 'initial' | 'stands' };
}

/** The window of a form as it opens, or as it is shown again. It keeps the marks of what it showed, where they serve. */
export function formWindow({ form, view, origin, before }: FormShown, t: Catalogue): ModalView {
  const { title, submit, intro, edits } = view;
  const fields = confirmedFields(view, t);
  const redraws = inputsOf(fields).some(([, field]) => field.redraws);
  const again = before ? shownAgain(fields, before.which, before) : {};
  const kept: FormOrigin = {
    args: origin.args,
    channelId: origin.channelId,
    agreement: origin.agreement,
    ...(redraws ? { shown: printsOf(fields, 'initial') } : {}),
    ...(edits ? { stands: printsOf(fields, 'stands') } : {}),
  };
  const blocks = formBlocks({ intro, fields }, origin.agreement, t, again);
  return formModal({ form, title, blocks, origin: kept, send: submit }, t);
}
