import type { ModalView } from '@slack/types';
import type { FormArguments } from '../../forms/form-arguments.ts';
import type { Prints } from '../../forms/prints.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { cut, LIMITS } from './block-limits.ts';
import { context } from './blocks.ts';

/** Where a form was opened, kept in it until it is sent. */
export interface FormOrigin {
  args: FormArguments;
  channelId: string | undefined;
  agreement: string;
  /** What its fields showed, where one of them redraws the others. */
  shown?: Prints;
  /** What was kept of what it shows, where it edits what exists. */
  stands?: Prints;
}

export interface FormFrame {
  form: string;
  title: string;
  blocks: ModalView['blocks'];
  origin: FormOrigin;
  /** The button that sends it. */
  send: string;
}

/** The window of a form, with the reminder that nothing about beneficiaries belongs in it. */
export function formModal({ form, title, blocks, origin, send }: FormFrame, t: Catalogue): ModalView {
  return {
    type: 'modal',
    callback_id: form,
    private_metadata: JSON.stringify(origin),
    title: { type: 'plain_text', text: cut(title, LIMITS.modalTitle) },
    submit: { type: 'plain_text', text: cut(send, LIMITS.modalButton) },
    close: { type: 'plain_text', text: t.answers.back },
    blocks: [...blocks, context(t.forms.noBeneficiaryData)],
  };
}

/** What is shown once a form was carried out. */
export function doneModal(title: string, blocks: ModalView['blocks'], t: Catalogue): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: cut(title, LIMITS.modalTitle) },
    close: { type: 'plain_text', text: t.answers.close },
    blocks,
  };
}

/** Reads back what {@link formModal} kept. */
export function readOrigin(metadata: string): FormOrigin {
  return JSON.parse(metadata) as FormOrigin;
}
