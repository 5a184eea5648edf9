import { type TableName, tableNames } from '../tables.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { headerKey } from './header-key.ts';
import { type Match, matchColumns } from './match-columns.ts';
import type { WrittenRow, WrittenTable } from './written-table.ts';

/** A tab that is one of our tables. */
export interface FoundTable {
  name: TableName;
  header: WrittenRow;
  places: Match['places'];
}

/** Lines among which the header is looked for: titles, logos and notes stand above it. */
const SEARCHED = 60;

/** A tab named as the template names it is that table; one whose name holds the word is likely to be. */
const NAMED = 1000;
const LIKELY = 2;

/** One of these at least must be there for a tab to be the table, unless it is named as it. */
const telling: Record<TableName, string[]> = {
  sheets: ['title'],
  milestones: ['label'],
  means: ['planned', 'actual'],
  fundings: ['funder'],
  indicators: ['label'],
  members: ['name'],
};

/** Which of the template's tables a tab is, by its name, else by its headers, and where its header stands; null when it is none. */
export function findTable({ name: tab, rows }: WrittenTable, vocabulary: Vocabulary): FoundTable | null {
  let best: (FoundTable & { score: number }) | null = null;
  for (const name of tableNames) {
    const hint = hintOf(name, tab, vocabulary);
    for (const header of rows.slice(0, SEARCHED)) {
      const { places, literal } = matchColumns(name, header.cells, vocabulary);
      const isTelling = telling[name].some((key) => places.has(key)) || hint === NAMED;
      if (places.size < 2 || !isTelling) continue;
      const score = places.size + literal / 100 + hint;
      if (!best || score > best.score) best = { name, header, places, score };
    }
  }
  return best;
}

function hintOf(name: TableName, tab: string, { tables }: Vocabulary): number {
  const { names, also } = tables[name];
  const written = headerKey(tab);
  const keys = [...Object.values(names), ...also].map(headerKey);
  if (keys.includes(written)) return NAMED;
  const words = new Set(written.split(' '));
  return keys.some((key) => key.split(' ').every((word) => words.has(word))) ? LIKELY : 0;
}
