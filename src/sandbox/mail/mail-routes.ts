import type { ServerResponse } from 'node:http';
import type { Attachment } from 'postal-mime';
import { respond } from '../http/respond.ts';
import type { World } from '../workspace/world.ts';
import { mailList } from './mail-list.ts';
import { mailMessage } from './mail-message.ts';
import { createReader } from './mail-reader.ts';

const page = 'text/html; charset=utf-8';

// The frame's own attribute says the same: this one holds when the address is opened by itself.
const framePolicy = [
  "default-src 'none'",
  'img-src data: https:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

export interface MailRequest {
  /** Whose language is spoken. */
  person: string;
  /** What follows `/mail/`: nothing, or a file and perhaps a part of it, as they stand in the address. */
  path: string[];
  /** `page` of the list. */
  page: number;
}

/** Serves the mailbox: the list, a mail, its HTML, its source, its attachments. */
export async function serveMail(world: World, request: MailRequest, response: ServerResponse): Promise<void> {
  const me = world.users.get(request.person);
  const { mailbox } = world;
  if (!mailbox) return respond(response, 404, 'no mailbox here');
  if (!me) return respond(response, 404, 'nobody has that id');
  const reader = createReader(world, me);
  const [file = '', part, index] = request.path;
  if (!file) return respond(response, 200, await mailList(mailbox, reader, request.page), page);
  const name = decode(file);
  const mail = await mailbox.open(name);
  if (!mail) return respond(response, 404, 'no such mail');
  if (part === undefined) return respond(response, 200, mailMessage(reader, name, mail), page);
  if (part === 'source') return respond(response, 200, (await mailbox.source(name)) ?? '');
  if (part === 'html' && mail.html) {
    return respond(response, 200, framed(mail.html), page, { 'content-security-policy': framePolicy });
  }
  const attachment = part === 'attachments' && mail.attachments[Number(index)];
  return attachment ? respondAttachment(response, attachment) : respond(response, 404, 'no such part');
}

/** The mail with its links opening in new tabs. HTML forgives what comes before its head, and a second doctype. */
function framed(mail: string): string {
  const paper =
    '<style>:root { color-scheme: light; background: #fff; color: #111; font: 15px/1.5 sans-serif }</style>';
  return `<!doctype html><meta charset="utf-8"><base target="_blank">${paper}${mail}`;
}

function respondAttachment(response: ServerResponse, { filename, content }: Attachment): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
  const name = encodeURIComponent(filename ?? 'attachment');
  respond(response, 200, bytes, 'application/octet-stream', {
    'content-disposition': `attachment; filename*=UTF-8''${name}`,
  });
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
