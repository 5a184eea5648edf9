import type { KnownBlock } from '@slack/types';
import { UnknownElement } from '../elements/unknown-element.tsx';
import { LibraryBlock } from '../text/library-block.tsx';
import { PlainText } from '../text/plain-text.tsx';
import { ActionsBlock } from './actions-block.tsx';
import { ContextBlock } from './context-block.tsx';
import { InputBlock } from './input-block.tsx';
import { SectionBlock } from './section-block.tsx';
import { TableBlock } from './table-block.tsx';

/** One block of Block Kit. */
export function Block({ block }: { block: KnownBlock }) {
  switch (block.type) {
    case 'section':
      return <SectionBlock block={block} />;
    case 'header':
      return (
        <h3 className="block-header">
          <PlainText text={block.text.text} />
        </h3>
      );
    case 'divider':
      return <hr className="block-divider" />;
    case 'context':
      return <ContextBlock block={block} />;
    case 'actions':
      return <ActionsBlock block={block} />;
    case 'input':
      return <InputBlock block={block} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'rich_text':
      return <LibraryBlock block={block} />;
    default:
      return <UnknownElement type={block.type} />;
  }
}
