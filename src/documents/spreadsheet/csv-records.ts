/**
 * A CSV's records, by RFC 4180 and as people break it: text after a closing quote is kept, a quote that nothing closes
 * ends with the file. Line ends inside quotes are part of the cell.
 */
export function* csvRecords(text: string, separator: string): Generator<string[]> {
  let fields: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const [field, end] = readField(text, at, separator);
    fields.push(field);
    if (text[end] === separator) {
      at = end + 1;
      continue;
    }
    yield fields;
    fields = [];
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (at >= text.length) return;
  }
}

/** A field, and where it ends: at its separator, its line's end or the text's. */
function readField(text: string, from: number, separator: string): [field: string, end: number] {
  if (text[from] !== '"') return bare(text, from, separator);
  let field = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [field + text.slice(at), text.length];
    field += text.slice(at, quote);
    if (text[quote + 1] === '"') {
      field += '"';
      at = quote + 2;
      continue;
    }
    const [rest, end] = bare(text, quote + 1, separator);
    return [field + rest, end];
  }
}

function bare(text: string, from: number, separator: string): [field: string, end: number] {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return [text.slice(from, end), end];
}
