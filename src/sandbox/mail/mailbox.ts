import { watch } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Email } from 'postal-mime';

/** The folder in which the bot leaves its mails, one `.eml` file each, named so that the newest sorts last. */
export interface Mailbox {
  /** File names, newest first; none while there is no folder. */
  names(): Promise<string[]>;
  /** A mail as it was written, or undefined when no file of that folder has exactly that name. */
  source(name: string): Promise<Buffer | undefined>;
  /** The same, read; a file that is no mail is one without anything in it. */
  open(name: string): Promise<Email | undefined>;
  /** Makes the folder and calls back when something in it changes; the function returned stops that. */
  watch(onChange: () => void): Promise<() => void>;
}

/** The mailbox in this folder, which need not exist yet. */
export function createMailbox(folder: string): Mailbox {
  const names = async () => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(orElse('ENOENT', []));
    const mails = entries.filter((entry) => entry.isFile() && /^[^.].*\.eml$/.test(entry.name));
    return mails
      .map(({ name }) => name)
      .sort()
      .reverse();
  };
  const source = async (name: string) => {
    // Looked up, not joined: a name that leads out of the folder is in no list.
    if (!(await names()).includes(name)) return undefined;
    return readFile(join(folder, name)).catch(orElse('ENOENT', undefined));
  };
  const open = async (name: string) => {
    const bytes = await source(name);
    if (!bytes) return undefined;
    const { default: PostalMime } = await import('postal-mime');
    return PostalMime.parse(bytes).catch((): Email => ({ headers: [], headerLines: [], attachments: [] }));
  };
  return {
    names,
    source,
    open,
    watch: async (onChange) => {
      await mkdir(folder, { recursive: true });
      return watchFolder(folder, onChange);
    },
  };
}

/** Where a folder cannot be watched, the page learns of a mail at the next change of something else. */
function watchFolder(folder: string, onChange: () => void): () => void {
  try {
    const watcher = watch(folder, { persistent: false }, () => onChange());
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => undefined;
  }
}

function orElse<T>(code: string, value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === code) return value;
    throw error;
  };
}
