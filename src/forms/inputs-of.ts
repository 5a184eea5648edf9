import type { Fields, InputField } from './field.ts';

/** What one fills in, by the names under which it is sent, in the order in which it is shown; « referents:12 » in a group. */
export function inputsOf(fields: Fields): [name: string, field: InputField][] {
  return Object.entries(fields).flatMap(([name, field]): [string, InputField][] => {
    if (!field || field.kind === 'note') return [];
    if (field.kind !== 'group') return [[name, field]];
    return Object.entries(field.fields).map(([key, each]) => [keyedName(name, key), each]);
  });
}

/** The name of one field of a group. */
export function keyedName(group: string, key: string): string {
  return `${group}:${key}`;
}
