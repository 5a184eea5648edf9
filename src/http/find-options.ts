import type { InputField, Option } from '../forms/field.ts';
import type { FormArguments } from '../forms/form-arguments.ts';
import { heldTexts } from '../forms/held-texts.ts';
import { suggestions } from '../forms/suggestions.ts';
import type { OpenedLink } from './opened-link.ts';
import type { Found } from './page.ts';

/** A page shows so many: beyond that one searches. */
export const MOST_OPTIONS = 100;

type Searched = Extract<InputField, { kind: 'search' | 'manySearch' }>;

export function isSearched(field: InputField): field is Searched {
  return field.kind === 'search' || field.kind === 'manySearch';
}

export interface Search {
  words: string;
  /** What was chosen on the page as it was; null where the field shows what it shows at first. */
  chosen: string[] | null;
}

/** What there is to choose from in a field that is searched, what is chosen first; and the field, showing what was chosen. */
export async function findOptions(
  field: Searched,
  { words, chosen }: Search,
  args: FormArguments,
  { viewer, deps }: OpenedLink,
): Promise<{ field: InputField; found: Found }> {
  const suggest = suggestions[field.suggestion];
  const [all, matching] = await Promise.all([
    suggest(viewer, '', deps, args),
    words ? suggest(viewer, words, deps, args) : null,
  ]);
  const held = chosen ?? heldTexts(field, 'initial');
  const known = [...initialOf(field), ...all];
  const first = held.flatMap((value) => known.find((option) => option.value === value) ?? []);
  const others = (matching ?? all).filter(({ value }) => !held.includes(value));
  const options = [...first, ...others].slice(0, Math.max(MOST_OPTIONS, first.length));
  const found = { options, words, isCut: first.length + others.length > options.length };
  return { field: holding(field, first), found };
}

function initialOf(field: Searched): Option[] {
  if (field.kind === 'manySearch') return field.initial;
  return field.initial ? [field.initial] : [];
}

function holding(field: Searched, options: Option[]): InputField {
  return field.kind === 'manySearch' ? { ...field, initial: options } : { ...field, initial: options[0] ?? null };
}
