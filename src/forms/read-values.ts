import { InvalidForm, UserError } from '../errors.ts';
import type { Field, Fields } from './field.ts';
import { keyedName } from './inputs-of.ts';
import { readInput } from './read-input.ts';
import type { Typed } from './typed.ts';

/**
 * What a form's fields give, by their names.
 * @throws InvalidForm naming each field that is empty and must not be, too long, or not what it asks for.
 */
export function readValues(fields: Fields, typed: Typed): Record<string, unknown> {
  const errors: Record<string, UserError> = {};
  const one = (name: string, field: Exclude<Field, { kind: 'group' | 'note' }>) => {
    const read = readInput(field, { texts: typed.texts[name] ?? [], files: typed.files[name] ?? [] });
    if (read instanceof UserError) errors[name] = read;
    return read;
  };
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (!field || field.kind === 'note') continue;
    values[name] =
      field.kind === 'group'
        ? Object.fromEntries(Object.entries(field.fields).map(([key, each]) => [key, one(keyedName(name, key), each)]))
        : one(name, field);
  }
  if (Object.keys(errors).length > 0) throw new InvalidForm(errors);
  return values;
}
