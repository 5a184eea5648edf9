import { kindOf } from '../flags/flag-of.ts';
import type { Said } from '../said/said.ts';

/** Who was told what, how often: a line each reader, a column each kind; messages first, of which one may say several things. */
export function countTable(said: Said[]): { header: string[]; rows: (string | number)[][] } {
  const kinds = [...new Set(said.flatMap(({ rows }) => rows.map(kindOf)))].toSorted();
  const readers = [...new Set(said.map(({ to }) => to))].toSorted((a, b) => a.localeCompare(b, 'fr'));
  const rows = readers.map((reader) => {
    const own = said.filter(({ to }) => to === reader);
    const told = own.flatMap((message) => message.rows.map(kindOf));
    const ways = (['chat', 'mail', 'channel'] as const).map((way) => own.filter((one) => one.way === way).length);
    return [reader, own.length, ...ways, ...kinds.map((kind) => told.filter((one) => one === kind).length)];
  });
  return { header: ['reader', 'messages', 'chat', 'mail', 'channel', ...kinds], rows };
}
