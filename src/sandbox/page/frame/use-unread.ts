import { useEffect, useState } from 'react';
import type { SandboxSnapshot } from '../../protocol.ts';

/** How many messages of others came to each conversation since one last looked; counted from the page's opening. */
export function useUnread(snapshot: SandboxSnapshot, current: string | null): Record<string, number> {
  const [seen, setSeen] = useState(() => latestOf(snapshot));
  const latest = current ? snapshot.messages[current]?.at(-1)?.ts : undefined;
  useEffect(() => {
    if (current && latest) setSeen((before) => ({ ...before, [current]: latest }));
  }, [current, latest]);
  const counts: Record<string, number> = {};
  for (const { id } of snapshot.channels) {
    if (id === current) continue;
    const since = Number(seen[id] ?? 0);
    counts[id] = (snapshot.messages[id] ?? []).filter(
      ({ ts, user }) => Number(ts) > since && user !== snapshot.me.id,
    ).length;
  }
  return counts;
}

function latestOf({ messages }: SandboxSnapshot): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([id, list]) => [id, list.at(-1)?.ts ?? '0']));
}
