const NAMED = /\bzones?\s+([a-c](?:[\s/,]+(?:et\s+)?[a-c])*)(?![\p{L}\p{N}])/giu;

/** The school zones that texts of a file name (« Zone A », « Zones A/B/C - Corse »), in order, each once. */
export function schoolZones(texts: string[]): string[] {
  const letters = texts.flatMap((text) =>
    [...text.matchAll(NAMED)].flatMap(([, zones = '']) => zones.toUpperCase().match(/\b[A-C]\b/g) ?? []),
  );
  return [...new Set(letters)].toSorted();
}
