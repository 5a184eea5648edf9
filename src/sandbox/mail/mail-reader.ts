import type { Address } from 'postal-mime';
import { formatDate } from '../page/text/format-date.ts';
import type { SandboxUser } from '../protocol.ts';
import type { World } from '../workspace/world.ts';
import { type Html, html } from './html.ts';
import { type MailWords, mailWordsFor } from './mail-words.ts';

/** Who reads the mailbox: their words, how they read dates, and addresses that keep who they are. */
export interface MailReader {
  words: MailWords;
  locale: string;
  /** The address of a page of the sandbox, for this person. */
  link(path: string, query?: Record<string, string>): string;
  writeDate(date: string | undefined, format: string): Html | undefined;
}

/** The reader that a person of the workspace is. */
export function createReader(world: World, { id, locale, timeZone }: SandboxUser): MailReader {
  const zone = world.options.timeZone ?? timeZone;
  const reader = { locale, timeZone: zone, now: world.clock.now(), today: '', yesterday: '' };
  return {
    words: mailWordsFor(locale),
    locale,
    link: (path, query = {}) => `${path}?${new URLSearchParams({ ...query, as: id })}`,
    writeDate: (date, format) => {
      const instant = new Date(date ?? '');
      if (!date || Number.isNaN(instant.getTime())) return date === undefined ? undefined : html`${date}`;
      return html`<time datetime="${instant.toISOString()}" title="${zone}">${formatDate(instant, format, reader)}</time>`;
    },
  };
}

/** Names and addresses, one after the other; of a group, its members. */
export function writeAddresses(addresses: Address[] = []): string {
  const boxes = addresses.flatMap((address) => address.group ?? [address]);
  return boxes.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(', ');
}

/** The same with names alone, where there are names. */
export function writeNames(addresses: Address[] = []): string {
  const boxes = addresses.flatMap((address) => address.group ?? [address]);
  return boxes.map(({ name, address }) => name || address).join(', ');
}
