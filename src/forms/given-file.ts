/** A file that somebody gave in a form: its bytes are fetched when they are read. */
export interface GivenFile {
  name: string;
  /**
   * Its bytes: at most so many, given within so many milliseconds.
   * @throws UserError for a file that is gone, too large or too long in coming.
   */
  read: (limits: { most: number; timeout: number }) => Promise<{ name: string; bytes: Uint8Array }>;
}
