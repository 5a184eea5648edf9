import type { InputField } from '../../src/forms/field.ts';
import { suggestions } from '../../src/forms/suggestions.ts';
import type { OpenForm } from './fill-form.ts';

/** Things that a field might hold instead of what it holds; the form may still find fault with some. */
export async function otherValues(field: InputField, held: string[], { call }: OpenForm): Promise<string[][]> {
  const [text = ''] = held;
  switch (field.kind) {
    case 'text':
    case 'longText':
      return [`${text} bis`.trim(), `${text} ter`.trim(), '7', '8', '2022', '2023', 'https://a.fr', 'https://b.fr'].map(
        (one) => [one],
      );
    case 'number':
      return [Number(text) + 1, Number(text) + 2].map((one) => [String(one)]);
    case 'date':
      return ['2021-06-29', '2021-06-30'].filter((one) => one !== text).map((one) => [one]);
    case 'time':
      return [['15:00'], ['16:00']];
    case 'choice':
      return field.options.filter(({ value }) => value !== text).map(({ value }) => [value]);
    case 'choices':
    case 'checkboxes':
      return [field.options.slice(0, 1), field.options.slice(1, 2)].map((some) => some.map(({ value }) => value));
    case 'search':
    case 'manySearch': {
      const found = await suggestions[field.suggestion](call.viewer, '', call.deps, call.args);
      return found.slice(0, 6).map(({ value }) => [value]);
    }
    default:
      return [];
  }
}
