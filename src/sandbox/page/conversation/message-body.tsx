import { useMemo } from 'react';
import type { SandboxMessage, SandboxPlace } from '../../protocol.ts';
import { BlockList } from '../blocks/block-list.tsx';
import { useSandbox } from '../live/sandbox-context.ts';
import { Text } from '../text/text.tsx';
import { FileCard } from './file-card.tsx';

/** What a message shows: its blocks, or its text where it has none, then its files. */
export function MessageBody({ message }: { message: SandboxMessage }) {
  const { words } = useSandbox();
  const { channel, ts, blocks, text, files, isEdited } = message;
  const place = useMemo((): SandboxPlace => ({ kind: 'message', channel, ts }), [channel, ts]);
  return (
    <div className="message-body">
      {blocks.length > 0 ? <BlockList place={place} blocks={blocks} /> : text && <Text type="mrkdwn" text={text} />}
      {isEdited && <span className="edited">({words.edited})</span>}
      {files.map((file) => (
        <FileCard key={file.id} file={file} />
      ))}
    </div>
  );
}
