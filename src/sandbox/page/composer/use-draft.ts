import { type Dispatch, type SetStateAction, useCallback, useState, useSyncExternalStore } from 'react';

const drafts = new Map<string, string>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts words into the message box of a conversation, as if they had been typed. */
export function putDraft(key: string, text: string): void {
  drafts.set(key, text);
  for (const listener of listeners) listener();
}

/** What is being written in a conversation; it waits there while one looks at another. */
export function useDraft(key: string): [string, Dispatch<SetStateAction<string>>] {
  const [, setRevision] = useState(0);
  const text = useSyncExternalStore(subscribe, () => drafts.get(key) ?? '');
  const setText = useCallback(
    (change: SetStateAction<string>) => {
      putDraft(key, typeof change === 'function' ? change(drafts.get(key) ?? '') : change);
      setRevision((count) => count + 1);
    },
    [key],
  );
  return [text, setText];
}
