import pg from 'pg';
import { expect, it } from 'vitest';
import { serverAdapter } from '../../../src/database/server/server-adapter.ts';
import { createServerDatabase } from '../../support/server-database.ts';
import { rowsAfterLateStatement } from '../late-statement.ts';

it('what a change still writes while it is rolled back, or once it is written, does not stay', async () => {
  const { url, drop } = await createServerDatabase();
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const adapter = await serverAdapter(pool).connect();
  expect(await rowsAfterLateStatement(adapter, 'rollback')).toEqual({ rows: 0, late: 'rejected' });
  expect(await rowsAfterLateStatement(adapter, 'commit')).toEqual({ rows: 1, late: 'rejected' });
  await pool.end();
  await drop();
});
