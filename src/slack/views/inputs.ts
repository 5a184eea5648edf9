import type { InputBlock, PlainTextOption } from '@slack/types';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import { FIELD } from '../ids.ts';
import { cut, LIMITS } from './block-limits.ts';

interface Field {
  /** The field's name: its `block_id`, and the key of its error. */
  name: string;
  label: string;
  isOptional?: boolean;
  hint?: string;
}

export interface Option {
  text: string;
  value: string;
}

function input({ name, label, isOptional = false, hint }: Field, element: InputBlock['element']): InputBlock {
  return {
    type: 'input',
    block_id: name,
    optional: isOptional,
    label: { type: 'plain_text', text: cut(label, LIMITS.label) },
    element,
    ...(hint ? { hint: { type: 'plain_text', text: cut(hint, LIMITS.hint) } } : {}),
  };
}

export function option({ text, value }: Option): PlainTextOption {
  return { text: { type: 'plain_text', text: cut(text || '—', LIMITS.optionText) }, value };
}

export function textInput(field: Field & { initial?: string; isLong?: boolean; most?: number }): InputBlock {
  return input(field, {
    type: 'plain_text_input',
    action_id: FIELD,
    multiline: field.isLong ?? false,
    max_length: field.most ?? LIMITS.inputText,
    ...(field.initial ? { initial_value: field.initial } : {}),
  });
}

export function emailInput(field: Field): InputBlock {
  // Not Slack's e-mail element: it refuses in its own words before we can say ours.
  return textInput({ ...field, most: 254 });
}

export function numberInput(field: Field & { initial?: number | undefined }): InputBlock {
  return input(field, {
    type: 'number_input',
    action_id: FIELD,
    is_decimal_allowed: false,
    min_value: '0',
    ...(field.initial === undefined ? {} : { initial_value: String(field.initial) }),
  });
}

export function dateInput(field: Field & { initial?: CivilDate | undefined }): InputBlock {
  return input(field, {
    type: 'datepicker',
    action_id: FIELD,
    ...(field.initial ? { initial_date: field.initial } : {}),
  });
}

/** An hour of the day, `HH:mm`. */
export function timeInput(field: Field & { initial: string }): InputBlock {
  return input(field, { type: 'timepicker', action_id: FIELD, initial_time: field.initial });
}

export function selectInput(field: Field & { options: Option[]; initial?: string | undefined }): InputBlock {
  const options = field.options.slice(0, LIMITS.options).map(option);
  const initial = options.find(({ value }) => value === field.initial);
  return input(field, {
    type: 'static_select',
    action_id: FIELD,
    options,
    ...(initial ? { initial_option: initial } : {}),
  });
}

/** A menu whose options stand under headings, each option once. */
export function groupedSelectInput(field: Field & { groups: { label: string; options: Option[] }[] }): InputBlock {
  const groups = field.groups.slice(0, LIMITS.options).map(({ label, options }) => ({
    label: { type: 'plain_text' as const, text: cut(label, LIMITS.optionText) },
    options: options.slice(0, LIMITS.options).map(option),
  }));
  return input(field, { type: 'static_select', action_id: FIELD, option_groups: groups });
}

export function multiSelectInput(field: Field & { options: Option[]; initial?: string[] }): InputBlock {
  const options = field.options.slice(0, LIMITS.options).map(option);
  const initial = options.filter(({ value }) => field.initial?.includes(value ?? ''));
  return input(field, {
    type: 'multi_static_select',
    action_id: FIELD,
    options,
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  });
}

/** Up to ten choices, each on or off. */
export function checkboxesInput(field: Field & { options: Option[]; initial: string[] }): InputBlock {
  const options = field.options.map(option);
  const initial = options.filter(({ value }) => field.initial.includes(value ?? ''));
  return input(field, {
    type: 'checkboxes',
    action_id: FIELD,
    options,
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  });
}

/** A list that grows beyond what a menu holds: searched as one types. */
export function searchInput(
  field: Field & { suggestion: string; placeholder: string; initial?: Option | undefined },
): InputBlock {
  return input(field, {
    type: 'external_select',
    action_id: field.suggestion,
    min_query_length: 0,
    placeholder: { type: 'plain_text', text: cut(field.placeholder, LIMITS.placeholder) },
    ...(field.initial ? { initial_option: option(field.initial) } : {}),
  });
}

/** The same for several: whatever the number of choices, the form stays light. At most 100 are chosen beforehand. */
export function multiSearchInput(
  field: Field & { suggestion: string; placeholder: string; initial?: Option[] },
): InputBlock {
  const initial = (field.initial ?? []).slice(0, LIMITS.options).map(option);
  return input(field, {
    type: 'multi_external_select',
    action_id: field.suggestion,
    min_query_length: 0,
    placeholder: { type: 'plain_text', text: cut(field.placeholder, LIMITS.placeholder) },
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  });
}

/** One file, of any type: what it must be is said in the hint, and in our own words when it is not. */
export function fileInput(field: Field): InputBlock {
  return input(field, { type: 'file_input', action_id: FIELD, max_files: 1 });
}

export function slackUserInput(field: Field): InputBlock {
  return input(field, { type: 'users_select', action_id: FIELD });
}
