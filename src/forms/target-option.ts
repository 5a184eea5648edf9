import type { MeansTarget } from '../domain/means/list-means-targets.ts';
import type { Option } from './field.ts';

/** An objective or a sheet among suggestions: its words, and what the form sends back. */
export function targetOption(target: MeansTarget): Option {
  return target.what === 'objective'
    ? { text: `${target.code} ${target.label}`, value: `objective:${target.id}` }
    : { text: `${target.reference} ${target.title}`, value: `sheet:${target.reference}` };
}
