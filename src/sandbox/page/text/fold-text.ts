/** The text without case and accents, for looking things up as people type. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').toLowerCase();
}

/** Whether each word typed begins a word of the text; case and accents ignored. */
export function matchesText(text: string, typed: string): boolean {
  const words = foldText(text).split(/[^\p{L}\p{N}/]+/u);
  return foldText(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((start) => words.some((word) => word.startsWith(start)));
}
