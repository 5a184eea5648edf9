/** Text as people compare it: no accents, no case, one apostrophe, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[-–—\s]+/g, ' ')
    .trim()
    .toLowerCase();
}
