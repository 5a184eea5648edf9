import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plain } from '../support/plain.ts';

export interface PdfText {
  text: string;
  x: number;
  /** From the page's lower edge. */
  y: number;
  width: number;
}

interface StructureNode {
  type?: string;
  role?: string;
  alt?: string;
  children?: StructureNode[];
}

/** A PDF as another program reads it back, in plain spaces. */
export async function readPdf(pdf: Buffer) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  // The roles are those of the nodes that hold text or pictures of the page themselves.
  const pages: { texts: PdfText[]; text: string; roles: string[]; alts: string[] }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim()
        ? [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width }]
        : [],
    );
    const nodes = nodesOf((await page.getStructTree()) as StructureNode | null).filter(holdsContent);
    pages.push({
      texts,
      text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      roles: nodes.flatMap(({ role }) => role ?? []),
      alts: nodes.flatMap(({ alt }) => alt ?? []),
    });
  }
  const read = {
    info: info as Record<string, unknown>,
    description: (name: string) => metadata?.get(name) as unknown,
    outline: await document.getOutline(),
    isMarked: (await document.getMarkInfo())?.Marked,
    text: pages.map(({ text }) => text).join('\n'),
    pages,
  };
  await task.destroy();
  return plain(read);
}

function holdsContent({ children }: StructureNode): boolean {
  return children?.some(({ type }) => type === 'content') ?? false;
}

function nodesOf(node: StructureNode | null): StructureNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(nodesOf)] : [];
}
