import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { composeMail } from './compose-mail.ts';
import type { Mailer } from './mailer.ts';
import { readMailbox } from './read-mailbox.ts';

/** Writes each mail as one `.eml` file instead of sending it: the sandbox's mailbox. */
export function folderMailer({ folder, from, now }: { folder: string; from: string; now: () => Date }): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    from: readMailbox(from),
    send: async (mail) => {
      const at = now();
      const { message } = await transport.sendMail({ ...composeMail(mail, from), date: at });
      const name = `${at.toISOString().replace(/[:.]/g, '-')}-${mail.key.slice(0, 16)}.eml`;
      await mkdir(folder, { recursive: true });
      // Whoever reads the folder never sees half a mail.
      const unfinished = path.join(folder, `${name}.part`);
      await writeFile(unfinished, message as Buffer);
      await rename(unfinished, path.join(folder, name));
    },
    close: () => transport.close(),
  };
}
