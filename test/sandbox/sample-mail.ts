import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** Puts a mail into a folder, as a mail program writes it. */
export async function writeMail(folder: string, name: string, mail: SendMailOptions): Promise<void> {
  const { message } = await composer.sendMail({ from: 'La convention <ctg@example.org>', ...mail });
  await writeFile(join(folder, name), message as Buffer);
}

export const convocation: SendMailOptions = {
  to: ['Élodie Ribeyre-Château <elodie@example.org>', 'karim@example.org'],
  cc: 'Claire Aubépine <claire@example.org>',
  date: new Date('2021-05-04T06:30:00Z'),
  subject: 'Convocation du 1er juin : « évaluation » <b>à mi-parcours</b>',
  text: 'Vous êtes convoqué·e.\n<b>Texte</b>',
  html: '<p>Vous êtes <strong>convoqué·e</strong>.</p><p><a href="https://example.org/fiche">La fiche</a></p><script>document.body.textContent = "pris"</script>',
  attachments: [{ filename: 'été.ics', content: 'BEGIN:VCALENDAR', contentType: 'text/calendar' }],
};
