import type { OpenedDatabase } from '../../src/database/opened-database.ts';

/** Every row of every table, as text to compare: equal means that nothing at all was written in between. */
export function wholeDatabase({ transaction }: OpenedDatabase): Promise<Record<string, string>> {
  return transaction(async (sql) => {
    const tables = await sql.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name`,
    );
    const contents: Record<string, string> = {};
    for (const { name } of tables) {
      const [row] = await sql.query<{ content: string | null }>(
        `SELECT string_agg(t::text, E'\\n' ORDER BY t::text) AS content FROM "${name}" t`,
      );
      contents[name] = row?.content ?? '';
    }
    return contents;
  });
}
