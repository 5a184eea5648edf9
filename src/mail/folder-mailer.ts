import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { composeMail } from './compose-mail.ts';
import type { Mailer } from './mailer.ts';
import { readMailbox } from './read-mailbox.ts';

/** Length of a file name's moment, such as `2021-05-03T08-00-00-000`, which puts names in order of time. */
const MOMENT = 23;

/** Writes each mail as one `.eml` file instead of sending it: the sandbox's mailbox. A repeat replaces its file. */
export function folderMailer({ folder, from, now }: { folder: string; from: string; now: () => Date }): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    from: readMailbox(from),
    send: async (mail) => {
      const at = now();
      const { message } = await transport.sendMail({ ...composeMail(mail, from), date: at });
      await mkdir(folder, { recursive: true });
      const ending = `Z-${encodeURIComponent(mail.key)}.eml`;
      const earlier = (await readdir(folder)).find((name) => name.slice(MOMENT) === ending);
      const name = earlier ?? `${at.toISOString().replace(/[:.]/g, '-').slice(0, MOMENT)}${ending}`;
      // Whoever reads the folder never sees half a mail.
      const unfinished = path.join(folder, `${name}.part`);
      await writeFile(unfinished, message as Buffer);
      await rename(unfinished, path.join(folder, name));
    },
    close: () => transport.close(),
  };
}
