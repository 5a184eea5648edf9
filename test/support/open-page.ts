import { type PageField, pageFields } from './page-fields.ts';
import { plain } from './plain.ts';

export interface Answered {
  status: number;
  page: string;
}

/** A page that somebody has before them. */
export interface OpenPage extends Answered {
  fields: PageField[];
  /** Sends it with what stands on it but for what is given: a field's new text, or the values to choose. */
  sends: (given?: Record<string, string | string[]>) => Promise<OpenPage>;
}

/** Looks at the page behind a link, as a browser does. */
export async function openPage(link: string): Promise<OpenPage> {
  return pageOf(link, await fetch(link));
}

async function pageOf(link: string, response: Response): Promise<OpenPage> {
  const html = await response.text();
  const page = plain(html);
  const fields = pageFields(html);
  const sends: OpenPage['sends'] = async (given = {}) => {
    const body = new URLSearchParams();
    const kept = fields.filter(({ name }) => given[name] === undefined);
    for (const { name, values } of kept) for (const value of values) body.append(name, value);
    for (const [name, value] of Object.entries(given)) for (const each of [value].flat()) body.append(name, each);
    return pageOf(link, await fetch(link, { method: 'POST', body }));
  };
  return { status: response.status, page, fields, sends };
}

/** The address below a label in a letter's text, on the bot that runs. */
export function linkIn(text: string, label: string, botUrl: string): string {
  const lines = text.split('\n');
  const link = lines[lines.findIndex((line) => line.startsWith(label)) + 1] ?? '';
  return link.replace('http://bot.example', new URL(botUrl).origin);
}
