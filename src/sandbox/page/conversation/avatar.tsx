import type { SandboxUser } from '../../protocol.ts';

const hues = 10;

/** A person's initials in a colour of their own; the bot's are round no more than people's, but say what it is. */
export function Avatar({ user, size = 'medium' }: { user: SandboxUser | undefined; size?: 'small' | 'medium' }) {
  const name = user?.realName ?? '?';
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0) ?? '')
    .join('');
  const hue = [...(user?.id ?? '')].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) % hues;
  return (
    <span className={`avatar is-${size} ${user?.isBot ? 'is-bot' : `hue-${hue}`}`} aria-hidden="true">
      {initials.toUpperCase()}
    </span>
  );
}
