import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedDatabase } from '../../src/database/opened-database.ts';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import { freshDatabase } from '../support/database.ts';
import { issoireSandboxFile } from '../support/seed-file.ts';
import { copyAgreement } from './copy-agreement.ts';
import { fillYear } from './fill-year.ts';

/** Every foreign key, as a query for the rows that refer to nothing. */
const ORPHANS = `
  select format('select %L as key, count(*)::int as orphans from %s c where c.%I is not null
      and not exists (select from %s p where p.%I = c.%I)',
    f.conname, f.conrelid::regclass, a.attname, f.confrelid::regclass, b.attname, a.attname) as query
  from pg_constraint f
  join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
  join pg_attribute b on b.attrelid = f.confrelid and b.attnum = f.confkey[1]
  where f.contype = 'f' and array_length(f.conkey, 1) = 1`;

describe('an agreement copied for the bench', () => {
  let database: OpenedDatabase;

  beforeAll(async () => {
    database = await freshDatabase('migrated');
    await loadAgreement(issoireSandboxFile(), { db: database.db, now: () => new Date('2021-05-01T08:00:00Z') });
    await database.transaction(async (sql) => {
      await fillYear(sql, 120);
      await copyAgreement(sql, 3);
    });
  });
  afterAll(() => database.close());

  it('has its own people, sheets, meetings and decisions, as many as the first', async () => {
    const agreements = await database.db.agreement.findMany({
      select: { _count: { select: { people: true, sheets: true, meetings: true, decisions: true, register: true } } },
    });
    const [first] = agreements;
    expect(first?._count).toMatchObject({ sheets: 120, meetings: 12, decisions: 40, register: 30 });
    expect(agreements.map(({ _count }) => _count)).toEqual([first, first, first, first].map((one) => one?._count));
  });

  it('leaves no reference to nothing, in any table', async () => {
    const orphans = await database.transaction(async (sql) => {
      const queries = await sql.query<{ query: string }>(ORPHANS);
      expect(queries.length).toBeGreaterThan(50);
      return sql.query<{ key: string; orphans: number }>(queries.map(({ query }) => query).join(' union all '));
    });
    expect(orphans.filter((found) => found.orphans > 0)).toEqual([]);
  });

  it('leaves each person of Slack in one agreement, and each channel', async () => {
    expect(await database.db.person.count({ where: { slackUserId: 'U0CLAIRE01' } })).toBe(1);
    expect(await database.db.channelBinding.count({ where: { channelId: 'C0CTGISSO1' } })).toBe(1);
  });
});
