import { useSandbox } from '../live/sandbox-context.ts';
import { Icon } from './icon.tsx';

/** The way to the mails that the bot has sent, where there is a mailbox. */
export function MailLink() {
  const { words, snapshot } = useSandbox();
  const { mailCount, me } = snapshot;
  if (mailCount === null) return null;
  return (
    <a className="channel mail-link" href={`/mail?as=${encodeURIComponent(me.id)}`}>
      <span className="channel-face">
        <Icon name="mail" />
      </span>
      <span className="channel-name">{words.mail}</span>
      <span aria-hidden="true">{mailCount}</span>
      <span className="visually-hidden">({words.mailCount(mailCount)})</span>
    </a>
  );
}
