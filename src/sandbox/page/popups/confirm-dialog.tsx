import type { ConfirmationDialog } from '@slack/types';
import { PlainText } from '../text/plain-text.tsx';
import { Dialog } from './dialog.tsx';

interface Props {
  question: ConfirmationDialog;
  onAnswer: (isYes: boolean) => void;
}

/** The bot's own question before a button or a menu does something. */
export function ConfirmDialog({ question, onAnswer }: Props) {
  const { title, text, confirm, deny, style } = question;
  return (
    <Dialog
      title={title?.text ?? ''}
      className="dialog dialog-small"
      role="alertdialog"
      onClose={() => onAnswer(false)}
    >
      <div className="dialog-body">
        <PlainText text={text.text} />
      </div>
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          <PlainText text={deny?.text ?? ''} />
        </button>
        <button
          type="button"
          className={`button is-${style === 'danger' ? 'destructive' : 'primary'}`}
          data-first-focus
          onClick={() => onAnswer(true)}
        >
          <PlainText text={confirm?.text ?? ''} />
        </button>
      </footer>
    </Dialog>
  );
}
