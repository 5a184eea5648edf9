/** A piece of HTML, which other pieces take as it is. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | readonly Part[] | undefined | false;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A template in which everything put in is text, escaped, unless it was made by this function. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return { markup: String.raw({ raw: strings }, ...parts.map(write)) };
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part !== 'object') return String(part).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
  return 'markup' in part ? part.markup : part.map(write).join('');
}
