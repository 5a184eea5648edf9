import type { AlertBlock as Alert } from '@slack/types';
import { Icon } from '../frame/icon.tsx';
import { Text } from '../text/text.tsx';

/** A banner that says how things stand. */
export function AlertBlock({ block }: { block: Alert }) {
  const { level = 'default', text } = block;
  return (
    <div className={`block-alert is-${level}`} role="note">
      <Icon name={level === 'success' ? 'check' : 'warning'} />
      <Text type={text.type} text={text.text} />
    </div>
  );
}
