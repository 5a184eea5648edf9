import type { RichTextBlock, RichTextInput } from '@slack/types';
import { type Slot, slotAttributes } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';

/** Slack's editor for formatted text, here a plain field: its words arrive as one section of rich text. */
export function RichInputElement({ element, slot }: { element: RichTextInput; slot: Slot }) {
  const { value, enter } = useElement(element, slot);
  const type = (text: string) => {
    const block: RichTextBlock = {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
    };
    enter({ type: element.type, rich_text_value: text === '' ? null : block });
  };
  return (
    <textarea
      {...slotAttributes(slot)}
      className="field"
      rows={element.min_lines ?? 5}
      value={textIn(value.rich_text_value as RichTextBlock | null)}
      placeholder={element.placeholder?.text}
      data-first-focus={element.focus_on_load || undefined}
      onChange={({ target }) => type(target.value)}
    />
  );
}

/** The words of a rich text, one line for each of its parts. */
function textIn(block: RichTextBlock | null): string {
  const lines = block?.elements.flatMap((part) => (part.type === 'rich_text_list' ? part.elements : [part])) ?? [];
  return lines.map((line) => line.elements.map((leaf) => ('text' in leaf ? leaf.text : '')).join('')).join('\n');
}
