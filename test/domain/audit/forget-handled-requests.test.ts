import { expect, it } from 'vitest';
import { forgetHandledRequests } from '../../../src/domain/audit/forget-handled-requests.ts';
import { once } from '../../../src/domain/audit/once.ts';
import { testDatabase } from '../../support/database.ts';

const { db } = await testDatabase();
const now = () => new Date('2021-05-10T12:00:00Z');

it('a request is known for a week, then forgotten', async () => {
  expect(await once(db, 'event:old', new Date('2021-05-03T11:59:59Z'))).toBe(true);
  expect(await once(db, 'event:recent', new Date('2021-05-03T12:00:01Z'))).toBe(true);
  expect(await once(db, 'event:old', now())).toBe(false);
  await forgetHandledRequests({ db, now });
  expect(await once(db, 'event:old', now())).toBe(true);
  expect(await once(db, 'event:recent', now())).toBe(false);
});
