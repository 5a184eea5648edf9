import { Avatar } from '../conversation/avatar.tsx';
import { goTo } from '../live/address.ts';
import { rememberedPerson } from '../live/browser-memory.ts';
import { useSandbox } from '../live/sandbox-context.ts';

/** Who one is in the workspace; another choice is another point of view. */
export function PersonMenu() {
  const { words, snapshot } = useSandbox();
  const { me, users } = snapshot;
  const become = (person: string) => {
    rememberedPerson.set(person);
    goTo({ person, thread: null });
  };
  const describe = (user: typeof me) => {
    const kind = user.isForeign ? words.foreign : user.isGuest ? words.guest : '';
    return [user.realName, [user.title, kind].filter(Boolean).join(', ')].filter(Boolean).join(' — ');
  };
  return (
    <label className="person-menu">
      <Avatar user={me} />
      <span className="person-menu-label">{words.youAre}</span>
      <select value={me.id} onChange={({ target }) => become(target.value)}>
        {users
          .filter(({ isBot }) => !isBot)
          .map((user) => (
            <option key={user.id} value={user.id}>
              {describe(user)}
            </option>
          ))}
      </select>
    </label>
  );
}
