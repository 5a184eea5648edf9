import type { ImageBlock as Image } from '@slack/types';
import { PlainText } from '../text/plain-text.tsx';
import { BlockPicture } from './block-picture.tsx';

/** A picture with its title. */
export function ImageBlock({ block }: { block: Image }) {
  return (
    <figure className="block-image">
      {block.title && (
        <figcaption>
          <PlainText text={block.title.text} />
        </figcaption>
      )}
      <BlockPicture picture={block} className="picture" />
    </figure>
  );
}
