import { afterAll } from 'vitest';
import { createReadMemory } from '../../src/database/memory/read-memory.ts';
import type { Deps } from '../../src/domain/deps.ts';
import { linkController } from '../../src/http/link-controller.ts';
import { startServer } from '../../src/http/start-server.ts';
import { testLog } from './test-log.ts';

/** The bot's pages alone, without its chat; gives their address, until the file's last test. */
export async function linkServer(deps: Deps): Promise<string> {
  const mailbox = { name: 'CTG', address: 'ctg@agglo.example' };
  const server = await startServer({
    port: 0,
    slack: undefined,
    links: linkController({
      ...deps,
      reads: createReadMemory(),
      bot: { version: '1', canMail: true, publicUrl: 'http://bot.example', mailbox },
    }),
    feeds: { read: () => Promise.reject(new Error('not asked here')) },
    readiness: async () => ({ isReady: true, database: 'ok', disk: 'ok', slack: 'ok', clock: 'ok' }),
    log: testLog,
  });
  afterAll(() => server.close());
  return `http://127.0.0.1:${server.port}`;
}
