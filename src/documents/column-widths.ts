/** A column narrower than this cannot hold its padding and a letter. */
const NARROWEST = 0.25;

/**
 * Shares of `total` for `count` columns, in the unit of `total` and adding up to it. Shares that are missing or make no
 * sense count as an average one; no column falls under a quarter of an equal share.
 */
export function columnWidths(shares: number[], count: number, total: number): number[] {
  const given = shares.slice(0, count).filter(isShare);
  const average = given.reduce((sum, share) => sum + share, 0) / given.length || 1;
  const full = Array.from({ length: count }, (_, index) => {
    const share = shares[index];
    return isShare(share) ? share : average;
  });
  const sum = full.reduce((all, share) => all + share, 0);
  const floored = full.map((share) => Math.max(share / sum, NARROWEST / count));
  const scale = total / floored.reduce((all, share) => all + share, 0);
  return floored.map((share) => share * scale);
}

function isShare(share: number | undefined): share is number {
  // Larger ones would add up to infinity.
  return share !== undefined && share > 0 && share <= Number.MAX_SAFE_INTEGER;
}
