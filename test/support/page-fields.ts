/** A field of a page, as a browser has it. */
export interface PageField {
  name: string;
  kind: 'hidden' | 'text' | 'search' | 'number' | 'date' | 'time' | 'checkbox' | 'select' | 'textarea';
  isRequired: boolean;
  /** What is in it, or chosen. */
  values: string[];
  /** What there is to choose from. */
  options: { text: string; value: string }[];
}

/** The fields of a page that the bot wrote, by their names, in their order. */
export function pageFields(html: string): PageField[] {
  const fields = new Map<string, PageField>();
  const tags =
    /<input ([^>]*)>(?:<span>([^<]*)<\/span>)?|<select ([^>]*)>(.*?)<\/select>|<textarea ([^>]*)>\n?([\s\S]*?)<\/textarea>/g;
  for (const [, input, label = '', select, options = '', textarea, text = ''] of html.matchAll(tags)) {
    const attributes = input ?? select ?? textarea ?? '';
    const name = attribute(attributes, 'name') ?? '';
    const isRequired = / required\b/.test(attributes);
    if (input === undefined) {
      const listed = select === undefined ? [] : optionsIn(options);
      const chosen = listed.filter(({ isChosen }) => isChosen);
      const values =
        select === undefined
          ? [plain(text)]
          : (chosen.length > 0 ? chosen : listed.slice(0, 1)).map(({ value }) => value);
      fields.set(name, {
        name,
        kind: select === undefined ? 'textarea' : 'select',
        isRequired,
        values,
        options: listed,
      });
      continue;
    }
    const kind = (attribute(attributes, 'type') ?? 'text') as PageField['kind'];
    const value = attribute(attributes, 'value') ?? '';
    const field = fields.get(name) ?? { name, kind, isRequired, values: [], options: [] };
    if (kind === 'checkbox') field.options.push({ text: plain(label), value });
    if (kind !== 'checkbox' || / checked\b/.test(attributes)) field.values.push(value);
    fields.set(name, field);
  }
  return [...fields.values()];
}

function optionsIn(html: string): { text: string; value: string; isChosen: boolean }[] {
  return [...html.matchAll(/<option value="([^"]*)"( selected)?>([^<]*)<\/option>/g)].map(
    ([, value = '', chosen, text = '']) => ({ value: plain(value), text: plain(text), isChosen: chosen !== undefined }),
  );
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? undefined : plain(found);
}

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function plain(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign] ?? sign);
}
