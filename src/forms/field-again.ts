import type { InputField } from './field.ts';
import { sameTexts } from './held-texts.ts';
import { type Prints, printOf, printOfField } from './prints.ts';
import { asItStands, refilled } from './refilled.ts';
import type { Typed } from './typed.ts';

export interface ShownBefore {
  typed: Typed;
  /** What its fields showed, before anybody typed. */
  shown: Prints;
}

/**
 * How a field is shown again: what somebody typed stays; left alone, it shows what the form shows now (`initial`), or
 * what is kept now (`stands`).
 */
export function fieldAgain(
  [name, field]: [name: string, field: InputField],
  which: 'initial' | 'stands',
  { typed, shown }: ShownBefore,
): { field: InputField; isTyped: boolean } {
  const texts = sameTexts(field, typed.texts[name] ?? []);
  const isTyped = printOf(texts) !== printOfField(shown, name);
  if (isTyped) return { field: refilled(field, texts), isTyped };
  return { field: which === 'stands' ? asItStands(field) : field, isTyped };
}
