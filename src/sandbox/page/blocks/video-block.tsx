import type { VideoBlock as Video } from '@slack/types';
import { Icon } from '../frame/icon.tsx';
import { useSandbox } from '../live/sandbox-context.ts';
import { PlainText } from '../text/plain-text.tsx';

/** A video as a card that leads to it: the sandbox plays nothing from elsewhere. */
export function VideoBlock({ block }: { block: Video }) {
  const { words } = useSandbox();
  return (
    <figure className="block-image">
      <figcaption>
        <strong>
          <PlainText text={block.title.text} />
        </strong>
        {block.description && <PlainText text={block.description.text} />}
      </figcaption>
      <a
        className="video"
        href={block.title_url ?? block.video_url}
        target="_blank"
        rel="noreferrer"
        title={words.opensVideo}
      >
        <img className="picture" src={block.thumbnail_url} alt={block.alt_text} />
        <Icon name="play" />
      </a>
    </figure>
  );
}
