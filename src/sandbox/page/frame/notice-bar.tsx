import { useSandbox } from '../live/sandbox-context.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

interface Props {
  isConnected: boolean;
  notice: string | null;
  onDismiss: () => void;
}

/** Above everything: that the sandbox was stopped, or what Slack would not let one do. */
export function NoticeBar({ isConnected, notice, onDismiss }: Props) {
  const { words } = useSandbox();
  return (
    <div className="notice-bar">
      {!isConnected && (
        <p role="alert" className="bar is-stopped">
          <Icon name="warning" />
          <span>{words.stopped}</span>
        </p>
      )}
      {notice && (
        <p role="alert" className="bar is-refused">
          <Icon name="warning" />
          <span>{notice}</span>
          <IconButton icon="close" label={words.dismiss} onClick={onDismiss} />
        </p>
      )}
    </div>
  );
}
