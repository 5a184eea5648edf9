const key = 'sandbox-person';

/** Who one was at the last visit, kept in the browser; `set(null)` forgets. Without storage nobody is remembered. */
export const rememberedPerson = {
  get(): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(person: string | null): void {
    try {
      if (person) localStorage.setItem(key, person);
      else localStorage.removeItem(key);
    } catch {
      // A browser without storage still works, it only forgets.
    }
  },
};
