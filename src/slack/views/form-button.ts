import type { Catalogue } from '../../i18n/catalogue.ts';
import type { FormRequest } from '../reply.ts';
import { actions, button } from './blocks.ts';
import type { Message } from './message.ts';
import { plainText } from './plain-text.ts';
import { lines } from './rich-text.ts';

/** A form can only open on a click: where somebody wrote instead, this is the thing to click. */
export function formButton({ form, args }: FormRequest, t: Catalogue): Message {
  const blocks = [
    ...lines(t.answers.formWaits),
    ...actions([
      button({
        actionId: 'open_form',
        text: t.answers.openForm,
        value: JSON.stringify({ form, args }),
        style: 'primary',
      }),
    ]),
  ];
  return { text: plainText(blocks), blocks };
}
