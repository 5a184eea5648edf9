import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { embeddedAdapter } from '../embedded/embedded-adapter.ts';

/**
 * Runs `work` with Prisma's schema engine, on scratch databases in memory, or on a database given. It compares schemas
 * and writes SQL for the developer; the bot itself applies migrations without it (src/database/migrate.ts).
 */
export async function withSchemaEngine<T>(
  work: (engine: bindings.SchemaEngine) => Promise<T>,
  given?: PGlite,
): Promise<T> {
  await loadEngine();
  const scratch: PGlite[] = [];
  const connectToShadowDb = async () => {
    const database = await PGlite.create();
    scratch.push(database);
    return embeddedAdapter(database).connect();
  };
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: 'scratch',
    connect: given ? () => embeddedAdapter(given).connect() : connectToShadowDb,
    connectToShadowDb,
  });
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, factory);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await Promise.all(scratch.map((database) => database.close()));
  }
}

let loaded: Promise<void> | undefined;

/** The package is made for a bundler: outside one, its WebAssembly is wired by hand. */
function loadEngine(): Promise<void> {
  loaded ??= readFile(
    new URL(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')),
  )
    .then((wasm) => WebAssembly.instantiate(wasm, { './schema_engine_bg.js': { ...bindings } }))
    .then(({ instance }) => {
      bindings.__wbg_set_wasm(instance.exports);
      (instance.exports.__wbindgen_start as () => void)();
    });
  return loaded;
}
