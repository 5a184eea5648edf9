import type { ContextBlock as Context } from '@slack/types';
import { Text } from '../text/text.tsx';

/** Small print. */
export function ContextBlock({ block }: { block: Context }) {
  return (
    <div className="block-context">
      {block.elements.map((element, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: elements have no identity but their place
        element.type === 'image' ? null : <Text key={index} type={element.type} text={element.text} />,
      )}
    </div>
  );
}
