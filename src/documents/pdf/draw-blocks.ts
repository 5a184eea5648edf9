import { columnWidths } from '../column-widths.ts';
import { A4, BODY_WIDTH } from '../look.ts';
import type { PaperBlock } from '../paper.ts';
import type { Canvas } from './canvas.ts';
import type { Piece } from './piece.ts';
import { signaturesPiece } from './signatures-piece.ts';
import { tablePiece } from './table-piece.ts';
import { headingPiece, listPiece, paragraphPiece } from './text-pieces.ts';

/** A run of headings keeps its end with what follows; a longer one may part. */
const LONGEST_CHAIN = 4;
/** A heading stands nearer to what it heads than to what is above it. */
const GAP_UNDER_HEADING = 4;

/** Draws the body, from where the head ended. */
export function drawBlocks(canvas: Canvas, blocks: PaperBlock[]): void {
  const bookmark = bookmarks(canvas);
  const structures = headingStructures(blocks);
  const pieces = blocks.map((block, index) => pieceOf(canvas, block, structures[index] ?? 'P'));
  for (const [index, block] of blocks.entries()) {
    const piece = pieces[index];
    if (!piece) {
      canvas.turnPage();
      continue;
    }
    const isAtHead = canvas.room >= canvas.roomPerPage;
    const gap = blocks[index - 1]?.kind === 'heading' ? Math.min(piece.gap, GAP_UNDER_HEADING) : piece.gap;
    if (!isAtHead && gap + needOf(pieces.slice(index)) > canvas.room) canvas.turnPage();
    else if (!isAtHead) canvas.y += gap;
    if (block.kind === 'heading') bookmark(block.text, block.level);
    piece.draw();
  }
}

function pieceOf(canvas: Canvas, block: PaperBlock, structure: string): Piece | null {
  switch (block.kind) {
    case 'heading':
      return headingPiece(canvas, block.text, block.level, structure);
    case 'paragraph':
      return paragraphPiece(canvas, block.text, block);
    case 'bullets':
    case 'numbered':
      return listPiece(canvas, block.items, block.kind);
    case 'table': {
      const columns = block.headings.length || (block.rows[0]?.length ?? 0);
      return tablePiece(canvas, { ...block, widths: columnWidths(block.widths, columns, BODY_WIDTH), isRuled: true });
    }
    case 'signatures':
      return signaturesPiece(canvas, block.names);
    case 'pageBreak':
      return null;
  }
}

/** The room under the gap for a piece to begin, with the beginning of what it must not be parted from. */
function needOf([piece, ...rest]: (Piece | null)[], depth = 1): number {
  if (!piece) return 0;
  const next = rest[0];
  if (!piece.isKeptWithNext || !next || depth === LONGEST_CHAIN) return piece.beginning;
  return piece.beginning + next.gap + needOf(rest, depth + 1);
}

/** The title is H1. A level is never skipped, as PDF/UA wants, even where the paper's first heading is a lower one. */
function headingStructures(blocks: PaperBlock[]): (string | null)[] {
  let hasUpper = false;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return null;
    hasUpper ||= block.level === 1;
    return block.level === 2 && hasUpper ? 'H3' : 'H2';
  });
}

/** Bookmarks that point to where the page is full, the lower headings under the upper one before them. */
function bookmarks(canvas: Canvas): (text: string, level: 1 | 2) => void {
  let upper = canvas.doc.outline;
  return (text, level) => {
    const parent = level === 1 ? canvas.doc.outline : upper;
    // pdfkit counts the left edge from the right one; its types know neither measure.
    const place = { expanded: true, top: Math.max(0, canvas.y - 12), left: A4.width };
    const item = parent.addItem(text, place);
    if (level === 1) upper = item;
  };
}
