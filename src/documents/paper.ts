/** A document of the bot, before anything is laid out: the words are given, whole, in one language. */
export interface Paper {
  /** Proofing language of the DOCX and language of the PDF: `fr-FR` or `en-GB`. */
  language: 'fr' | 'en';
  title: string;
  subtitle: string;
  author: string;
  /** Stands in the document's properties: nothing here reads the machine's clock. */
  createdAt: Date;
  /** The head of the document: date, place, chair, secretary… */
  facts: { label: string; value: string }[];
  blocks: PaperBlock[];
  /** Small print of every page, beside the page number. */
  footer: string;
  /** « Page 2 sur 5 », in the words of the language. Page numbers count from 1. */
  pageWords: (place: { page: number; pages: number }) => string;
  /** Logos of the parties on the first page, in this order; the name is their text alternative. */
  logos: PaperLogo[];
  /** A mark at the head of every page, such as « PROJET ». */
  isDraft: string | null;
}

/** A picture and its size in pixels. */
export interface PaperLogo {
  name: string;
  type: 'png' | 'jpg';
  picture: Buffer;
  width: number;
  height: number;
}

/** One piece of the body. Line ends inside a text are kept. */
export type PaperBlock =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string; isBold?: boolean; isSmall?: boolean }
  | { kind: 'bullets'; items: string[] }
  | { kind: 'numbered'; items: string[] }
  | PaperTable
  | { kind: 'signatures'; names: { name: string; office: string }[] }
  | { kind: 'pageBreak' };

export interface PaperTable {
  kind: 'table';
  /** Repeated at the head of each page that the table runs over. */
  headings: string[];
  rows: string[][];
  /** Shares of the page's width, one per column; any scale. */
  widths: number[];
  /** Least height of a row in points, where people sign by hand. */
  rowHeight?: number;
}
