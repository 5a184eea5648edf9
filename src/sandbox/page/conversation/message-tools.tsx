import type { SandboxMessage } from '../../protocol.ts';
import { Icon } from '../frame/icon.tsx';
import { IconButton } from '../frame/icon-button.tsx';
import { goTo } from '../live/address.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { Menu, type MenuItem } from '../popups/menu.tsx';
import { commonReactions } from './common-reactions.ts';

interface Props {
  message: SandboxMessage;
  inThread: boolean;
  onEdit: () => void;
}

/** What can be done with a message: react, reply, the bot's shortcuts, and with one's own: reword, delete. */
export function MessageTools({ message, inThread, onEdit }: Props) {
  const { words, snapshot, perform } = useSandbox();
  const { channel, ts, threadTs, user, isEphemeral } = message;
  // Slack offers nothing on what only one person sees.
  if (isEphemeral) return null;
  const reply = () => goTo({ conversation: channel, thread: threadTs ?? ts });
  const reactions = commonReactions.map(({ name, face }) => ({
    key: name,
    label: `${face} ${name}`,
    onChoose: () => void perform({ type: 'react', channel, ts, name }),
  }));
  const items: MenuItem[] = [
    ...(inThread ? [] : [{ key: 'reply', label: words.replyInThread, onChoose: reply }]),
    ...snapshot.shortcuts.map(({ callbackId, name }, index) => ({
      key: callbackId,
      label: name,
      isFirstOfGroup: index === 0 && !inThread,
      onChoose: () => void perform({ type: 'messageShortcut', callbackId, channel, ts }),
    })),
    ...(user === snapshot.me.id
      ? [
          { key: 'edit', label: words.edit, isFirstOfGroup: true, onChoose: onEdit },
          {
            key: 'delete',
            label: words.delete,
            isDanger: true,
            onChoose: () => void perform({ type: 'delete', channel, ts }),
          },
        ]
      : []),
  ];
  return (
    <div className="message-tools">
      <Menu label={words.addReaction} className="icon-button" items={reactions} align="end">
        <Icon name="smile" />
      </Menu>
      {!inThread && (
        <IconButton icon="reply" className="only-pointer" tabIndex={-1} label={words.replyInThread} onClick={reply} />
      )}
      {items.length > 0 && (
        <Menu label={words.moreActions} className="icon-button" items={items} align="end">
          <Icon name="dots" />
        </Menu>
      )}
    </div>
  );
}
