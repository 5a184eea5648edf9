import type { Fields, InputField } from './field.ts';
import { keyedName } from './inputs-of.ts';

/** The same fields with each that one fills in changed, or taken out where nothing is given for it. */
export function mapInputs(fields: Fields, change: (name: string, field: InputField) => InputField | undefined): Fields {
  const mapped = Object.entries(fields).map(([name, field]): [string, Fields[string]] => {
    if (!field || field.kind === 'note') return [name, field];
    if (field.kind !== 'group') return [name, change(name, field)];
    const kept = Object.entries(field.fields).flatMap(([key, each]) => {
      const changed = change(keyedName(name, key), each);
      return changed ? [[key, changed] as const] : [];
    });
    return [name, { kind: 'group', fields: Object.fromEntries(kept) }];
  });
  return Object.fromEntries(mapped);
}
