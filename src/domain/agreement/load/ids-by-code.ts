/** Ids of rows by the code that the file uses. */
export type IdsByCode = ReadonlyMap<string, string>;

/** The id of a code. Every code was found in the file, so its absence is a fault of ours. */
export function idOf(ids: IdsByCode, code: string): string {
  const id = ids.get(code);
  if (!id) throw new Error(`${code} has no row`);
  return id;
}
