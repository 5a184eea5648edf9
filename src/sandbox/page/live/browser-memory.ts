/** Something kept in the browser between two visits; `set(null)` forgets it. */
export interface BrowserMemory {
  get(): string | null;
  set(value: string | null): void;
}

/** Keeps a text under this key; a browser without storage still works, it only forgets. */
function memory(key: string): BrowserMemory {
  return {
    get: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    set: (value) => {
      try {
        if (value === null) localStorage.removeItem(key);
        else localStorage.setItem(key, value);
      } catch {
        // Then it is forgotten.
      }
    },
  };
}

/** Who one was at the last visit. */
export const rememberedPerson = memory('sandbox-person');

/** Set once the first hint was seen. */
export const seenHint = memory('sandbox-hint-seen');
