import { BOTTOM, COLOURS, LEADING, TOP } from '../look.ts';
import { openTypeface, type Typeface, type Weight } from './typeface.ts';
import { wrapText } from './wrap-text.ts';

/** A node of the structure that screen readers follow. */
export type Tag = PDFKit.PDFStructureElement;

/** How a text is written; the size is in points. */
export interface Ink {
  weight: Weight;
  size: number;
  colour: string;
}

const MOST_OF_A_PAGE = BOTTOM - TOP;

/** The page being written on, and how far down it is full. Measures are in points from the page's upper left corner. */
export class Canvas {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Tag;
  y = TOP;
  readonly #faces: Record<Weight, Typeface> = { regular: openTypeface('regular'), bold: openTypeface('bold') };

  constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc;
    // pdfkit takes a font that fontkit has opened; its types do not know yet.
    for (const weight of ['regular', 'bold'] as const) doc.registerFont(weight, this.#faces[weight].font as never);
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
    doc.addPage();
  }

  get room(): number {
    return BOTTOM - this.y;
  }

  get roomPerPage(): number {
    return MOST_OF_A_PAGE;
  }

  turnPage(): void {
    this.doc.addPage();
    this.y = TOP;
  }

  /** The lines that a text takes in a column, in signs that the font has. */
  wrap(text: string, width: number, { weight, size }: Ink): string[] {
    const face = this.#faces[weight];
    return wrapText(face.inItsSigns(text), width, (line) => face.widthOf(line, size));
  }

  widthOf(text: string, { weight, size }: Ink): number {
    const face = this.#faces[weight];
    return face.widthOf(face.inItsSigns(text), size);
  }

  /** A new structure node under another one. */
  tag(parent: Tag, type: string, options: { alt?: string; scope?: 'Row' | 'Column'; bbox?: number[] } = {}): Tag {
    const tag = this.doc.struct(type, options);
    parent.add(tag);
    return tag;
  }

  /** The list's kind in words of the format: `Disc`, `Decimal`. pdfkit has no option for it. */
  numberList(list: Tag, numbering: string): void {
    const { dictionary } = list as unknown as { dictionary: { data: Record<string, unknown> } };
    dictionary.data.A = { O: 'List', ListNumbering: numbering };
  }

  /** Draws on this page what belongs to a structure node; a node may get content on several pages. */
  into(tag: Tag, type: string, draw: () => void): void {
    const content = this.doc.markStructureContent(type);
    draw();
    this.doc.endMarkedContent();
    tag.add(content);
  }

  /** Draws what is no part of the text: rules, shades, and what repeats on each page. */
  aside(type: 'Layout' | 'Pagination', draw: () => void, attached?: 'Top' | 'Bottom'): void {
    this.doc.markContent('Artifact', { type, ...(attached ? { attached: [attached] } : {}) });
    draw();
    this.doc.endMarkedContent();
  }

  /** One line, already wrapped, in the box of its line height. */
  write(line: string, x: number, y: number, { weight, size, colour }: Ink): void {
    const face = this.#faces[weight].font;
    const glyphs = ((face.ascent - face.descent) / face.unitsPerEm) * size;
    this.doc.font(weight, size).fillColor(colour);
    this.doc.text(line, x, y + (lineHeight(size) - glyphs) / 2, { lineBreak: false });
  }

  rule(x: number, y: number, width: number): void {
    this.doc
      .lineWidth(0.6)
      .strokeColor(COLOURS.rule)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke();
  }
}

export function lineHeight(size: number): number {
  return size * LEADING;
}
