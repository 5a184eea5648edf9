import type { KnownBlock } from '@slack/types';
import type { SheetRecord } from '../../domain/sheets/sheet-record.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { bold, bullets, type Line, lines, link } from './rich-text.ts';

/** With whom it is done, and what for. */
export function partnersSection({ partners }: SheetRecord, t: Catalogue): KnownBlock[] {
  if (partners.length === 0) return [];
  const rows = partners.map(({ name, role }) => (role ? `${name} — ${role}` : name));
  return [...lines(bold(t.sheetFields.partners.label)), ...bullets(...rows)];
}

/** Papers about it: a line's address opens, its other words name it. */
export function documentsSection({ documents }: SheetRecord, t: Catalogue): KnownBlock[] {
  const rows = documents.split('\n').flatMap((line): Line[] => {
    const [, before = '', address = '', behind = ''] = /^(.*?)(https?:\/\/\S+)(.*)$/.exec(line) ?? [];
    if (!address || !URL.canParse(address)) return line.trim() ? [line.trim()] : [];
    const name = [before, behind]
      .map((part) => part.trim().replace(/\s*[:–—-]$/, ''))
      .filter(Boolean)
      .join(' ');
    return [[link(address, name || address)]];
  });
  return rows.length > 0 ? [...lines(bold(t.sheetFields.documents.label)), ...bullets(...rows)] : [];
}
