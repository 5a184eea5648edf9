import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Paper } from '../paper.ts';
import { zipFiles } from '../zip-files.ts';

const PROPERTIES = 'docProps/core.xml';
const TAGS = { fr: 'fr-FR', en: 'en-GB' };

/** The same document with the paper's date and language in its properties, where the library puts the machine's clock. */
export function datedDocx(docx: Buffer, { createdAt, language }: Paper): Promise<Buffer> {
  const at = `${createdAt.toISOString().slice(0, 19)}Z`;
  const files = Object.entries(unzipSync(docx)).map(([name, bytes]) => {
    if (name !== PROPERTIES) return { name, content: Buffer.from(bytes) };
    const xml = strFromU8(bytes)
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${at}`)
      .replace('</cp:coreProperties>', `<dc:language>${TAGS[language]}</dc:language></cp:coreProperties>`);
    return { name, content: Buffer.from(strToU8(xml)) };
  });
  return zipFiles(files, createdAt);
}
