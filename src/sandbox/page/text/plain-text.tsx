import type { RichTextBlock, RichTextElement } from '@slack/types';
import { LibraryBlock } from './library-block.tsx';

const emoji = /:([a-z0-9_+'-]*[a-z+][a-z0-9_+'-]*):/g;

/** Text without markup, but for `:emoji:`. */
export function PlainText({ text }: { text: string }) {
  const pieces = text.split(emoji);
  if (pieces.length === 1) return <span className="plain-text">{text}</span>;
  const elements = pieces.flatMap((piece, index): RichTextElement[] => {
    if (piece === '') return [];
    return index % 2 === 1 ? [{ type: 'emoji', name: piece }] : [{ type: 'text', text: piece }];
  });
  const block: RichTextBlock = { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
  return (
    <span className="plain-text inline-rich-text">
      <LibraryBlock block={block} />
    </span>
  );
}
