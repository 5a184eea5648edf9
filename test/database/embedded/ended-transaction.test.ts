import { expect, it } from 'vitest';
import { embeddedAdapter } from '../../../src/database/embedded/embedded-adapter.ts';
import { memoryEngine } from '../../support/memory-engine.ts';
import { rowsAfterLateStatement } from '../late-statement.ts';

it('what a change still writes while it is rolled back, or once it is written, does not stay', async () => {
  const engine = await memoryEngine('empty');
  const adapter = await embeddedAdapter(engine).connect();
  expect(await rowsAfterLateStatement(adapter, 'rollback')).toEqual({ rows: 0, late: 'rejected' });
  expect(await rowsAfterLateStatement(adapter, 'commit')).toEqual({ rows: 1, late: 'rejected' });
  await engine.close();
});
