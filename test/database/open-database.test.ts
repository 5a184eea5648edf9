import { expect, it } from 'vitest';
import { openDatabase } from '../../src/database/open-database.ts';
import { silentLog } from '../support/silent-log.ts';

function opening(url: string): Promise<unknown> {
  return openDatabase({ url, dataDir: '', log: silentLog });
}

it('a server that does not answer is named in a sentence, without the password', async () => {
  const refused = opening('postgresql://bot:hidden@127.0.0.1:1/ctg');
  await expect(refused).rejects.toThrow(
    /^PostgreSQL cannot be reached at 127.0.0.1:1\/ctg: .*ECONNREFUSED.*DATABASE_URL/,
  );
  await expect(refused).rejects.not.toThrow(/hidden/);
});

it('a schema of one’s own is refused: the bot’s tables would silently be elsewhere', async () => {
  await expect(opening('postgresql://127.0.0.1:1/ctg?schema=mine')).rejects.toThrow(/« mine »/);
});
