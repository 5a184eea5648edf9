import { type InputField, type Option, TICKED } from './field.ts';

/** What a field shows at first, or what is kept now, as it would be sent back: nothing, a text, or several values in one order. */
export function heldTexts(field: InputField, which: 'initial' | 'stands'): string[] {
  const { [which]: held } = field;
  if (field.kind === 'choice') return offered(held, field.options);
  if (field.kind === 'groupedChoice') {
    return offered(
      held,
      field.groups.flatMap(({ options }) => options),
    );
  }
  if (field.kind === 'choices' || field.kind === 'checkboxes') return offered(held, field.options);
  return sameTexts(field, valuesOf(held));
}

/** What is not offered is not shown either, so it is not sent back. */
function offered(held: InputField['initial'], options: Option[]): string[] {
  return valuesOf(held)
    .filter((value) => options.some((option) => option.value === value))
    .toSorted();
}

function valuesOf(held: InputField['initial']): string[] {
  if (held === null || held === false || held === '') return [];
  if (held === true) return [TICKED];
  if (typeof held === 'object') return Array.isArray(held) ? held.flatMap(valuesOf) : [held.value];
  return [String(held)];
}

/** What was sent, written as it is compared: no blank around a text, one order for what was chosen. */
export function sameTexts({ kind }: InputField, sent: string[]): string[] {
  const texts = sent.map((text) => text.replace(/\r\n?/g, '\n').trim()).filter((text) => text !== '');
  if (kind === 'number') return texts.map((text) => (/^\d+$/.test(text) ? String(Number(text)) : text));
  return kind === 'choices' || kind === 'checkboxes' || kind === 'manySearch' ? texts.toSorted() : texts;
}
