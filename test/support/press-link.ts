import { type OpenPage, openPage } from './open-page.ts';
import type { PageField } from './page-fields.ts';

export interface Pressed {
  status: number;
  page: string;
}

/** Opens a link and sends its page as somebody would: what must be filled in first; then, if that is not enough, the rest. */
export async function pressLink(link: string): Promise<{ looked: Pressed; sent: Pressed }> {
  const looked = await openPage(link);
  if (!looked.page.includes('<form')) return { looked, sent: looked };
  let refused: OpenPage | undefined;
  let page = looked;
  for (const isFilled of [isNeeded, isListed, isWritten, () => true]) {
    const sent = await page.sends(plausible(page.fields, isFilled));
    if (sent.status === 200) return { looked, sent };
    refused ??= sent;
    page = sent.page.includes('<form') ? sent : looked;
  }
  // What came filled in may have to be another.
  const sent = await page.sends(rewritten(page.fields));
  if (sent.status === 200) return { looked, sent };
  return { looked, sent: refused ?? looked };
}

function isNeeded({ isRequired }: PageField): boolean {
  return isRequired;
}

function isListed({ isRequired, kind }: PageField): boolean {
  return isRequired || kind === 'select' || kind === 'checkbox';
}

function isWritten({ isRequired, kind }: PageField): boolean {
  return isRequired || kind === 'text' || kind === 'textarea';
}

/** What somebody could enter in the fields that are empty, of those that they fill in. */
function plausible(fields: PageField[], isFilled: (field: PageField) => boolean): Record<string, string> {
  const empty = fields.filter((field) => !field.name.startsWith('_') && !field.values.some(Boolean) && isFilled(field));
  return Object.fromEntries(empty.map((field) => [field.name, valueFor(field)]));
}

/** Texts changed, those that came filled in too. */
function rewritten(fields: PageField[]): Record<string, string> {
  const texts = fields.filter(({ name, kind }) => !name.startsWith('_') && kind === 'textarea');
  return Object.fromEntries(texts.map(({ name }) => [name, 'Essai autrement']));
}

function valueFor({ kind, name, options }: PageField): string {
  if (options.length > 0) return options.findLast(({ value }) => value !== '')?.value ?? '';
  // The end of a term is years away.
  if (kind === 'date') return name === 'endsOn' ? '2026-12-31' : '2021-06-30';
  if (kind === 'time') return '10:00';
  if (kind === 'number') return '3';
  if (/mail/i.test(name)) return 'nouveau@exemple.fr';
  if (/year/i.test(name)) return '2021';
  return /url|link/i.test(name) ? 'https://exemple.fr/page' : 'Essai';
}
