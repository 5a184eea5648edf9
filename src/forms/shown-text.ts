import type { Catalogue } from '../i18n/catalogue.ts';
import type { InputField, Option } from './field.ts';

/** What a field holds now, in the words in which it shows it; empty when it holds nothing. */
export function shownText(field: InputField, t: Catalogue): string {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return field.stands;
    case 'date':
      return field.stands ? t.date(field.stands) : '';
    case 'choice':
      return textOf(field.options, field.stands);
    case 'groupedChoice':
      return textOf(
        field.groups.flatMap(({ options }) => options),
        field.stands,
      );
    case 'choices':
    case 'checkboxes':
      return field.stands.map((value) => textOf(field.options, value)).join(', ');
    case 'tick':
      return field.stands ? field.text : '';
    case 'search':
      return field.stands?.text ?? '';
    case 'manySearch':
      return field.stands.map(({ text }) => text).join(', ');
    case 'number':
    case 'time':
    case 'slackUser':
    case 'file':
      return String(field.stands ?? '');
  }
}

function textOf(options: Option[], value: string | null): string {
  return options.find((option) => option.value === value)?.text ?? '';
}
