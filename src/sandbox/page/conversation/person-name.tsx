import type { SandboxUser } from '../../protocol.ts';
import { useSandbox } from '../live/sandbox-context.ts';

/** A name with what one should know about who bears it: an app, a guest, another organisation. */
export function PersonName({ user, id }: { user: SandboxUser | undefined; id: string }) {
  const { words } = useSandbox();
  const badge = user?.isBot ? words.app : user?.isForeign ? words.foreign : user?.isGuest ? words.guest : undefined;
  return (
    <span className="person-name">
      <strong>{user?.realName ?? id}</strong>
      {badge && <span className={user?.isBot ? 'badge is-app' : 'badge'}>{badge}</span>}
    </span>
  );
}
