import type { Button } from '@slack/types';
import type { FormArguments } from '../../forms/form.ts';
import type { FormId } from '../../forms/form-id.ts';
import { type ButtonSpec, button } from './blocks.ts';

export interface OpenerSpec {
  form: FormId;
  args: FormArguments;
  text: string;
  style?: ButtonSpec['style'];
  label?: string;
}

/** A button that opens a form. Its `action_id` holds the form's name: it must be unique among a block's buttons. */
export function opener({ form, args, text, style, label }: OpenerSpec): Button {
  return button({
    actionId: `open_form:${form}`,
    text,
    value: JSON.stringify({ form, args }),
    ...(style ? { style } : {}),
    ...(label ? { label } : {}),
  });
}
