const key = 'sandbox-hint-seen';

/** Whether the first hint was seen, kept in the browser; without storage it comes back at each visit. */
export const seenHint = {
  get(): boolean {
    try {
      return localStorage.getItem(key) !== null;
    } catch {
      return false;
    }
  },
  set(): void {
    try {
      localStorage.setItem(key, 'yes');
    } catch {
      // Then it comes back.
    }
  },
};
