import type { KnownBlock } from '@slack/types';
import { UnknownElement } from '../elements/unknown-element.tsx';
import { LibraryBlock } from '../text/library-block.tsx';
import { PlainText } from '../text/plain-text.tsx';
import { ActionsBlock } from './actions-block.tsx';
import { AlertBlock } from './alert-block.tsx';
import { ContextActionsBlock } from './context-actions-block.tsx';
import { ContextBlock } from './context-block.tsx';
import { ImageBlock } from './image-block.tsx';
import { InputBlock } from './input-block.tsx';
import { SectionBlock } from './section-block.tsx';
import { TableBlock } from './table-block.tsx';
import { VideoBlock } from './video-block.tsx';

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
    case 'context_actions':
      return <ContextActionsBlock block={block} />;
    case 'input':
      return <InputBlock block={block} />;
    case 'image':
      return <ImageBlock block={block} />;
    case 'table':
    case 'data_table':
      return <TableBlock block={block} />;
    case 'alert':
      return <AlertBlock block={block} />;
    case 'video':
      return <VideoBlock block={block} />;
    case 'rich_text':
    case 'markdown':
      return <LibraryBlock block={block} />;
    default:
      return <UnknownElement type={block.type} />;
  }
}
