import { type InputField, TICKED } from './field.ts';

/** A field that shows what somebody typed instead of what it showed at first; one that is searched shows what it did. */
export function refilled(field: InputField, texts: string[]): InputField {
  const [text = ''] = texts;
  switch (field.kind) {
    case 'text':
    case 'longText':
      return { ...field, initial: text };
    case 'number':
      return { ...field, initial: /^\d+$/.test(text) ? Number(text) : null };
    case 'tick':
      return { ...field, initial: text === TICKED };
    case 'choices':
    case 'checkboxes':
      return { ...field, initial: texts };
    case 'date':
    case 'time':
    case 'choice':
    case 'groupedChoice':
    case 'slackUser':
      return { ...field, initial: text || null };
    case 'search':
    case 'manySearch':
    case 'file':
      return field;
  }
}

/** A field that shows what is kept now, where it proposed something else. */
export function asItStands(field: InputField): InputField {
  return { ...field, initial: field.stands } as InputField;
}
