import type { Expected } from '../domain/convocation/list-expected.ts';
import type { Option } from './field.ts';

/** Somebody expected at a meeting, as a choice: « Yann Genêt (Agglo) ». */
export function expectedOption({ personId, name, party }: Expected): Option {
  return { text: party ? `${name} (${party})` : name, value: personId };
}
