import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Creates an empty database on the cluster of TEST_DATABASE_URL; `drop` removes it, open connections or not. */
export async function createServerDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const cluster = process.env.TEST_DATABASE_URL;
  if (!cluster) throw new Error('TEST_DATABASE_URL must name a PostgreSQL cluster on which databases may be created.');
  const name = `ctg_test_${randomUUID().replaceAll('-', '')}`;
  await onCluster(cluster, `create database ${name}`);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onCluster(cluster, `drop database ${name} with (force)`) };
}

async function onCluster(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
