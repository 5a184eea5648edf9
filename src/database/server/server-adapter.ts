import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type pg from 'pg';
import { endsForGood } from '../ends-for-good.ts';

/** How Prisma's client reaches a server: its own adapter, whose transactions end for good. */
export function serverAdapter(pool: pg.Pool): SqlDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      const begin = adapter.startTransaction.bind(adapter);
      return Object.assign(adapter, {
        startTransaction: async (...how: Parameters<typeof begin>) => endsForGood(await begin(...how)),
      });
    },
  };
}
