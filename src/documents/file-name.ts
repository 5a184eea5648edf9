const LONGEST = 120;
/** Most file systems count bytes of UTF-8, up to 255; some room is left for « (2) » or a folder's own suffix. */
const MOST_BYTES = 240;
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A file name that any system takes, from a title that anybody typed: at most 120 characters with the extension
 * (given without its dot), accents kept.
 */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    // Format characters can turn « fdp.exe » round; halves of a character are nothing.
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/\s*[/\\|]\s*/g, ' - ')
    .replace(/[<>:"?*]/g, '-')
    .replace(/ {2,}/g, ' ');
  const stem = trimmed(shortened(trimmed(plain), extension.length + 1)) || 'document';
  return `${RESERVED_ON_WINDOWS.test(stem) ? '_' : ''}${stem}.${extension}`;
}

/** Windows drops dots and spaces at a name's end; a dot at its start hides the file elsewhere. */
function trimmed(text: string): string {
  return text.replace(/^[.\s-]+|[.\s-]+$/g, '');
}

/** Cut between characters as people see them, never inside an accent or a flag. */
function shortened(text: string, reserve: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('fr').segment(text)) {
    const next = kept + segment;
    if (next.length + reserve > LONGEST - 1 || Buffer.byteLength(next) + reserve > MOST_BYTES) break;
    kept = next;
  }
  return kept;
}
