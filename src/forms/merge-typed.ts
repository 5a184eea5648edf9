import type { Fields } from './field.ts';
import { heldTexts, sameTexts } from './held-texts.ts';
import { inputsOf } from './inputs-of.ts';
import { type Prints, printOf, printOfField } from './prints.ts';
import type { Typed } from './typed.ts';

export interface Merged {
  typed: Typed;
  /** Names of the fields that the person and somebody else changed to different things. */
  conflicts: string[];
}

/**
 * What to write of what somebody sent: where they left what the form showed them, what stands now; where they alone
 * changed something, theirs. `fields` are those of the form as it opens now, `shown` what it showed them.
 */
export function mergeTyped(fields: Fields, typed: Typed, shown: Prints): Merged {
  const texts = { ...typed.texts };
  const conflicts: string[] = [];
  for (const [name, field] of inputsOf(fields)) {
    const before = printOfField(shown, name);
    const stands = heldTexts(field, 'stands');
    const sent = printOf(sameTexts(field, typed.texts[name] ?? []));
    const now = printOf(stands);
    if (sent === before) texts[name] = stands;
    else if (now !== before && now !== sent) conflicts.push(name);
  }
  return { typed: { ...typed, texts }, conflicts };
}
