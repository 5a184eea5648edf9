/** « AB12 » as 27, counted from 0. */
export function columnOf(address: string | undefined): number | null {
  const letters = /^\$?([A-Z]{1,3})/i.exec(address ?? '')?.[1]?.toUpperCase();
  if (!letters) return null;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
