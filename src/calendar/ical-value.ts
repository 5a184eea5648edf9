import { cleanLine } from '../documents/clean-text.ts';

/** A text on one line, escaped as iCalendar's texts are: for the properties that ical-generator writes as given. */
export function textValue(text: string): string {
  return cleanLine(text).replace(/[\\;,]/g, '\\$&');
}

/**
 * A person's name for the parameter CN, where no `"` can stand, and where ical-generator escapes what must not be:
 * quotes become « », what cannot be said is left out, and a semicolon is a comma, since several readers end a name
 * there, quoted or not. Without a name, the address.
 */
export function nameValue({ name, address }: { name: string; address: string }): string {
  const plain = cleanLine(name)
    .replace(/"\s*([^"]*?)\s*"/g, '«\u00a0$1\u00a0»')
    .replaceAll(';', ',')
    .replace(/["^\\]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return plain || addressValue(address);
}

/** An address for `mailto:`, with nothing in it that would end the property's value or need an escape. */
export function addressValue(address: string): string {
  return cleanLine(address).replace(/[\s"(),:;<>[\\\]]/g, (character) => encodeURIComponent(character));
}

/** The address of a page, in ASCII; null for what is none of the web's. */
export function urlValue(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
