/** A block measured and ready to be drawn where the page is full. */
export interface Piece {
  /** Space above, dropped at a page's head. */
  gap: number;
  /** What must fit under the gap for the block to begin on this page. */
  beginning: number;
  /** The next piece is to begin on the same page. */
  isKeptWithNext: boolean;
  draw: () => void;
}
