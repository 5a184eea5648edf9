/** What is done with each part of a document; names come without their prefix. */
export interface XmlParts {
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Goes through an XML document once, from its beginning to its end. No entity is declared, nothing outside is read:
 * a document that begins with a DOCTYPE is refused.
 * @throws Error when it is no XML, or declares anything.
 */
export function readXml(xml: string, { open, close, text }: XmlParts): void {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start !== at) text?.(plain(xml.slice(at, start < 0 ? undefined : start)));
    if (start < 0) return;
    if (xml.startsWith('<!--', start)) at = after(xml, '-->', start + 4);
    else if (xml.startsWith('<?', start)) at = after(xml, '?>', start + 2);
    else if (xml.startsWith('<![CDATA[', start)) {
      at = after(xml, ']]>', start + 9);
      text?.(xml.slice(start + 9, at - 3));
    } else if (xml.startsWith('<!', start)) throw new Error('XML with declarations');
    else {
      at = tagEnd(xml, start + 1) + 1;
      readTag(xml.slice(start + 1, at - 1), { open, close });
    }
  }
}

function readTag(tag: string, { open, close }: XmlParts): void {
  const name = /^\/?([^\s/]*)/.exec(tag)?.[1]?.replace(/^.*:/, '') ?? '';
  const isEnd = tag.startsWith('/');
  if (!isEnd) open?.(name, (wanted) => attributeOf(tag, wanted));
  if (isEnd || tag.endsWith('/')) close?.(name);
}

function attributeOf(tag: string, wanted: string): string | undefined {
  for (const [, name, double, single] of tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name?.replace(/^.*:/, '') === wanted) return plain(double ?? single ?? '');
  }
  return undefined;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Error(`XML without its ${mark}`);
  return at + mark.length;
}

/** Where a tag ends; a `>` between quotes ends nothing. */
function tagEnd(xml: string, from: number): number {
  const next = /[>"']/g;
  let at = from;
  for (;;) {
    next.lastIndex = at;
    const found = next.exec(xml);
    if (!found) throw new Error('XML with an open tag');
    if (found[0] === '>') return found.index;
    at = after(xml, found[0], found.index + 1);
  }
}

/** Text with its five entities and its numbered characters. */
function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
