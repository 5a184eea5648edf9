/**
 * How many of a paragraph's lines go on this page and on each next one. None stands alone at a page's foot or head; the
 * first share is 0 when the paragraph had better start on the next page.
 */
export function shareLines(count: number, roomHere: number, roomPerPage: number): number[] {
  if (count <= roomHere) return [count];
  const first = Math.min(roomHere, count - 2);
  const shares = [first >= 2 || roomHere >= roomPerPage ? Math.max(first, 1) : 0];
  let left = count - (shares[0] ?? 0);
  while (left > roomPerPage) {
    const share = left - roomPerPage === 1 && roomPerPage > 2 ? roomPerPage - 1 : roomPerPage;
    shares.push(share);
    left -= share;
  }
  return [...shares, left];
}
