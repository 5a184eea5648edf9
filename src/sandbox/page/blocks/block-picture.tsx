import type { ImageBlock, ImageElement } from '@slack/types';

/** A picture of a block, from the web or among the workspace's files. */
export function BlockPicture({ picture, className }: { picture: ImageElement | ImageBlock; className: string }) {
  return <img className={className} src={sourceOf(picture)} alt={picture.alt_text} />;
}

function sourceOf(picture: ImageElement | ImageBlock): string {
  if ('image_url' in picture) return picture.image_url;
  const file = picture.slack_file;
  return 'url' in file ? file.url : `/sandbox/files/${file.id}/picture`;
}
