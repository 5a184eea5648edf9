import type { Catalogue } from '../../i18n/catalogue.ts';
import type { FormRequest } from '../reply.ts';
import { actions } from './blocks.ts';
import type { Message } from './message.ts';
import { opener } from './opener.ts';
import { plainText } from './plain-text.ts';
import { lines } from './rich-text.ts';

/** A form can only open on a click: where somebody wrote instead, this is the thing to click. */
export function formButton({ form, args }: FormRequest, t: Catalogue): Message {
  const place = { ...args, agreement: args.agreement ?? '' };
  const blocks = [
    ...lines(t.answers.formWaits),
    ...actions([opener({ form, args: place, text: t.answers.openForm, style: 'primary' })]),
  ];
  return { text: plainText(blocks), blocks };
}
