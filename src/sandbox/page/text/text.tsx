import { memo, useMemo } from 'react';
import { LibraryBlock } from './library-block.tsx';
import { PlainText } from './plain-text.tsx';
import { readMrkdwn } from './read-mrkdwn.ts';

interface Props {
  type: 'plain_text' | 'mrkdwn';
  text: string;
}

/** A text object of Block Kit. */
export const Text = memo(function Text({ type, text }: Props) {
  const block = useMemo(() => (type === 'mrkdwn' ? readMrkdwn(text) : undefined), [type, text]);
  return block ? <LibraryBlock block={block} /> : <PlainText text={text} />;
});
