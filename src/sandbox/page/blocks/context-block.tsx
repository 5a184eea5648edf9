import type { ContextBlock as Context } from '@slack/types';
import { Text } from '../text/text.tsx';
import { BlockPicture } from './block-picture.tsx';

/** Small print and small pictures. */
export function ContextBlock({ block }: { block: Context }) {
  return (
    <div className="block-context">
      {block.elements.map((element, index) =>
        element.type === 'image' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: elements have no identity but their place
          <BlockPicture key={index} picture={element} className="context-picture" />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: elements have no identity but their place
          <Text key={index} type={element.type} text={element.text} />
        ),
      )}
    </div>
  );
}
