import { useSyncExternalStore } from 'react';

/** What the page's address says: `?as=U1#C1/1700000000.000100`. */
export interface Address {
  person: string | null;
  /** A channel's id, or `home`. */
  conversation: string | null;
  /** `ts` of the first message of the thread shown beside. */
  thread: string | null;
}

const moved = 'sandbox-moved';

function readAddress(): Address {
  const [conversation = '', thread = ''] = decodeURIComponent(location.hash.slice(1)).split('/');
  const person = new URLSearchParams(location.search).get('as');
  return { person: person || null, conversation: conversation || null, thread: thread || null };
}

/** Changes parts of the address; one can go back, unless it is a correction. */
export function goTo(change: Partial<Address>, isCorrection = false): void {
  const { person, conversation, thread } = { ...readAddress(), ...change };
  const query = person ? `?as=${encodeURIComponent(person)}` : '';
  const hash = conversation ? `#${[conversation, thread].filter(Boolean).join('/')}` : '';
  const target = `${location.pathname}${query}${hash}`;
  if (isCorrection) history.replaceState(null, '', target);
  else history.pushState(null, '', target);
  dispatchEvent(new Event(moved));
}

function subscribe(listener: () => void): () => void {
  const events = ['popstate', 'hashchange', moved];
  for (const name of events) addEventListener(name, listener);
  return () => {
    for (const name of events) removeEventListener(name, listener);
  };
}

/** The address, followed as it changes. */
export function useAddress(): Address {
  useSyncExternalStore(subscribe, () => location.href);
  return readAddress();
}
