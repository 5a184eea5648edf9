import { strFromU8, unzipSync } from 'fflate';
import { plain } from '../support/plain.ts';

/** A Word document as its XML parts, in plain spaces, every one of which is well-formed. */
export function readDocx(docx: Buffer) {
  const files = unzipSync(docx);
  const part = (name: string) => {
    const bytes = files[name];
    if (!bytes) throw new Error(`no part ${name}`);
    return plain(strFromU8(bytes));
  };
  for (const name of Object.keys(files)) if (/\.(xml|rels)$/.test(name)) assertWellFormed(name, part(name));
  return { names: Object.keys(files), part, body: part('word/document.xml') };
}

/** What a person would read of a part, paragraph by paragraph. */
export function paragraphsOf(xml: string): { style: string | undefined; text: string }[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1],
    text: [...inner.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>|<w:br\/>/g)]
      .map(([whole, text]) => (whole === '<w:br/>' ? '\n' : withoutEntities(text ?? '')))
      .join(''),
  }));
}

function withoutEntities(text: string): string {
  const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  return text.replace(/&\w+;/g, (entity) => signs[entity] ?? entity);
}

function assertWellFormed(name: string, xml: string): void {
  const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.exec(xml);
  if (forbidden) throw new Error(`${name}: forbidden character at ${forbidden.index}`);
  const open: string[] = [];
  for (const [, closing, tag, rest = ''] of xml.matchAll(/<(\/?)([\w:]+)((?:\s[^<>]*)?)>/g)) {
    if (closing) {
      if (open.pop() !== tag) throw new Error(`${name}: </${tag}> closes nothing`);
    } else if (!rest.endsWith('/') && tag) open.push(tag);
  }
  if (open.length > 0) throw new Error(`${name}: <${open.at(-1)}> is never closed`);
}
