import type { SandboxFile } from '../../protocol.ts';
import { Icon } from '../frame/icon.tsx';
import { useSandbox } from '../live/sandbox-context.ts';

const shown = /^image\/(png|jpeg|gif|webp)$/;

/** A file: the picture itself, or a card to download it. */
export function FileCard({ file: { name, title, altText, mimeType, size, url } }: { file: SandboxFile }) {
  const { words } = useSandbox();
  if (shown.test(mimeType)) {
    return (
      <figure className="block-image">
        <figcaption>{title || name}</figcaption>
        <a href={url} target="_blank" rel="noreferrer">
          <img className="picture" src={url} alt={altText || title || name} />
        </a>
      </figure>
    );
  }
  const kind = name.split('.').at(-1)?.toUpperCase() ?? '';
  return (
    <a className="file-card" href={url} download={name} aria-label={words.download(name)}>
      <span className="file-icon">
        <Icon name="file" />
      </span>
      <span className="file-text">
        <strong>{title || name}</strong>
        <span>{[kind, words.bytes(size)].join(' · ')}</span>
      </span>
    </a>
  );
}
