import type { Button } from '@slack/types';
import type { FormArguments } from '../../forms/form-arguments.ts';
import type { FormId } from '../../forms/form-id.ts';
import { actButton } from './act-button.ts';

export interface OpenerSpec {
  form: FormId;
  args: FormArguments & { agreement: string };
  text: string;
  style?: 'primary' | 'danger';
  label?: string;
}

/** A button that opens a form. Its `action_id` holds the form's name: it must be unique among a block's buttons. */
export function opener({ form, args: { agreement, ...payload }, text, style, label }: OpenerSpec): Button {
  const looks = { isMain: style === 'primary', isDestructive: style === 'danger', ...(label ? { spoken: label } : {}) };
  return actButton({ act: form, payload, text, ...looks }, agreement);
}
