import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Creates an empty database on the cluster of TEST_DATABASE_URL; `drop` removes it, open connections or not. */
export async function createServerDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `ctg_test_${process.env.TEST_RUN}_${randomUUID().replaceAll('-', '')}`;
  await onCluster((client) => client.query(`create database ${name}`));
  const url = new URL(cluster());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onCluster((client) => drop(client, name)) };
}

/** Drops what a run has left: the database of each of its workers. */
export async function dropServerDatabases(run: string): Promise<void> {
  await onCluster(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [`ctg_test_${run}_`],
    );
    for (const { name } of rows) await drop(client, name);
  });
}

async function drop(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database ${name} with (force)`);
}

async function onCluster(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: cluster() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function cluster(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL must name a PostgreSQL cluster on which databases may be created.');
  return url;
}
