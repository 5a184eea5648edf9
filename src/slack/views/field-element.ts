import type { InputBlock, PlainTextOption } from '@slack/types';
import { type InputField, type Option, TICKED } from '../../forms/field.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { FIELD, SUGGESTIONS } from '../ids.ts';
import { cut, LIMITS } from './block-limits.ts';

type Element = InputBlock['element'];

export function option({ text, value }: Option): PlainTextOption {
  return { text: { type: 'plain_text', text: cut(text || '—', LIMITS.optionText) }, value };
}

/** The `action_id` under which Slack gives a field's value; that of a search names its list. */
export function actionIdOf(field: InputField): string {
  return field.kind === 'search' || field.kind === 'manySearch' ? SUGGESTIONS + field.suggestion : FIELD;
}

/** The element in which a field is filled in. */
export function fieldElement(field: InputField, actionId: string, t: Catalogue): Element {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return {
        type: 'plain_text_input',
        action_id: actionId,
        multiline: field.kind === 'longText',
        max_length: Math.min(field.most, LIMITS.inputText),
        ...(field.initial ? { initial_value: cut(field.initial, Math.min(field.most, LIMITS.inputText)) } : {}),
      };
    case 'number':
      return {
        type: 'number_input',
        action_id: actionId,
        is_decimal_allowed: false,
        min_value: '0',
        ...(field.initial === null ? {} : { initial_value: String(field.initial) }),
      };
    case 'date':
      return {
        type: 'datepicker',
        action_id: actionId,
        ...(field.initial ? { initial_date: field.initial } : {}),
      };
    case 'time':
      return { type: 'timepicker', action_id: actionId, ...(field.initial ? { initial_time: field.initial } : {}) };
    case 'slackUser':
      return { type: 'users_select', action_id: actionId, ...(field.initial ? { initial_user: field.initial } : {}) };
    case 'file':
      return { type: 'file_input', action_id: actionId, max_files: 1 };
    case 'search':
    case 'manySearch':
      return searchElement(field, actionId, t);
    default:
      return optionsElement(field, actionId);
  }
}

type Searched = Extract<InputField, { kind: 'search' | 'manySearch' }>;

/** A list that grows beyond what a menu holds. At most 100 are chosen beforehand. */
function searchElement(field: Searched, actionId: string, t: Catalogue): Element {
  const words = field.placeholder ?? t.forms.choose;
  const shared = {
    action_id: actionId,
    min_query_length: 0,
    placeholder: { type: 'plain_text' as const, text: cut(words, LIMITS.placeholder) },
  };
  if (field.kind === 'search') {
    return {
      type: 'external_select',
      ...shared,
      ...(field.initial ? { initial_option: option(field.initial) } : {}),
    };
  }
  const initial = field.initial.slice(0, LIMITS.options).map(option);
  return { type: 'multi_external_select', ...shared, ...(initial.length > 0 ? { initial_options: initial } : {}) };
}

type Listed = Extract<InputField, { kind: 'choice' | 'groupedChoice' | 'choices' | 'checkboxes' | 'tick' }>;

function optionsElement(field: Listed, actionId: string): Element {
  if (field.kind === 'groupedChoice') {
    const groups = field.groups.slice(0, LIMITS.options).map(({ label, options }) => ({
      label: { type: 'plain_text' as const, text: cut(label, LIMITS.optionText) },
      options: options.slice(0, LIMITS.options).map(option),
    }));
    const initial = groups.flatMap(({ options }) => options).find(({ value }) => value === field.initial);
    return {
      type: 'static_select',
      action_id: actionId,
      option_groups: groups,
      ...(initial ? { initial_option: initial } : {}),
    };
  }
  if (field.kind === 'tick') {
    const options = [option({ text: field.text, value: TICKED })];
    return {
      type: 'checkboxes',
      action_id: actionId,
      options,
      ...(field.initial ? { initial_options: options } : {}),
    };
  }
  const options = field.options.slice(0, LIMITS.options).map(option);
  if (field.kind === 'choice') {
    const initial = options.find(({ value }) => value === field.initial);
    return {
      type: 'static_select',
      action_id: actionId,
      options,
      ...(initial ? { initial_option: initial } : {}),
    };
  }
  const chosen: string[] = field.initial;
  const initial = options.filter(({ value }) => chosen.includes(value ?? ''));
  const type = field.kind === 'checkboxes' ? 'checkboxes' : 'multi_static_select';
  return { type, action_id: actionId, options, ...(initial.length > 0 ? { initial_options: initial } : {}) };
}
