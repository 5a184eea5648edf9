/** What stands between « logo » and a party's name: « logo de la Ville », « the logo of the Ville ». */
const SMALL_WORDS = /^(?:(?:de l[’']|d[’']|l[’'])\s*|(?:de|du|des|la|le|les|of|the|for|pour)\s+)+/i;

/** The party that a message sent with a file names after the word « logo »; null when it asks for something else. */
export function logoRequest(text: string): string | null {
  const [, rest] = /^\s*(?:\/?ctg\s+)?(?:(?:the|le)\s+)?logo\b[\s:]*([\s\S]*)$/i.exec(text) ?? [];
  return rest === undefined ? null : rest.trim().replace(SMALL_WORDS, '').trim();
}
