import type { ConfirmationDialog } from '@slack/types';
import { useSandbox } from '../live/sandbox-context.ts';
import { PlainText } from '../text/plain-text.tsx';
import { Text } from '../text/text.tsx';
import { Dialog } from './dialog.tsx';

interface Props {
  question: ConfirmationDialog;
  onAnswer: (isYes: boolean) => void;
}

/** The bot's own question before a button or a menu does something. */
export function ConfirmDialog({ question, onAnswer }: Props) {
  const { words } = useSandbox();
  const { title, text, confirm, deny, style } = question;
  return (
    <Dialog
      title={title?.text ?? ''}
      className="dialog dialog-small"
      role="alertdialog"
      onClose={() => onAnswer(false)}
    >
      <div className="dialog-body">
        <Text type={text.type} text={text.text} />
      </div>
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          <PlainText text={deny?.text ?? words.no} />
        </button>
        <button
          type="button"
          className={`button is-${style === 'danger' ? 'danger' : 'primary'}`}
          data-first-focus
          onClick={() => onAnswer(true)}
        >
          <PlainText text={confirm?.text ?? words.yes} />
        </button>
      </footer>
    </Dialog>
  );
}
