import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { DatabaseError } from '../database-error.ts';
import { syncPath } from '../embedded/sync-folder.ts';
import { sealLine } from './backup-format.ts';

/**
 * Writes lines to a compressed file and seals them. The file appears whole, under its name, or not at all.
 * @throws DatabaseError when a file of that name exists.
 */
export async function writeSealed(file: string, lines: AsyncIterable<string>): Promise<{ rows: number }> {
  refuseExisting(file);
  const unfinished = `${file}.${randomUUID().slice(0, 8)}.unfinished`;
  const seal = { rows: 0 };
  try {
    // It holds people's names and addresses: nobody else on the machine reads it.
    const target = createWriteStream(unfinished, { flags: 'wx', mode: 0o600 });
    await pipeline(Readable.from(sealed(lines, seal)), createGzip(), target);
    await syncPath(unfinished);
    refuseExisting(file);
    await rename(unfinished, file);
    await syncPath(path.dirname(path.resolve(file)));
    return seal;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function refuseExisting(file: string): void {
  if (existsSync(file)) throw new DatabaseError(`${file} exists already, and is left as it is: give another name.`);
}

async function* sealed(lines: AsyncIterable<string>, seal: { rows: number }): AsyncGenerator<string> {
  const hash = createHash('sha256');
  for await (const line of lines) {
    hash.update(`${line}\n`);
    if (line.startsWith('[')) seal.rows += 1;
    yield `${line}\n`;
  }
  yield `${JSON.stringify({ rows: seal.rows, sha256: hash.digest('hex') })}\n`;
}

/**
 * Reads a sealed file through, and answers with its number of rows.
 * @throws DatabaseError when it is not there, cut short, or not what was written.
 */
export async function checkSeal(file: string): Promise<number> {
  const hash = createHash('sha256');
  let rows = 0;
  let last: string | undefined;
  for await (const line of readLines(file)) {
    if (last !== undefined) hash.update(`${last}\n`);
    if (line.startsWith('[')) rows += 1;
    last = line;
  }
  const seal = sealLine.safeParse(parseOrNull(last));
  if (!seal.success) throw new DatabaseError(`${file} is not a whole backup: its end is missing. Nothing was changed.`);
  if (seal.data.sha256 !== hash.digest('hex') || seal.data.rows !== rows) {
    throw new DatabaseError(`${file} was altered after it was written: its seal is broken. Nothing was changed.`);
  }
  return rows;
}

/** The lines of a compressed file, one at a time. A line ends at a line feed only: texts may hold other separators. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  const reading = pipeline(createReadStream(file), unpacked).catch((cause: Error) => unpacked.destroy(cause));
  try {
    let rest = '';
    for await (const chunk of unpacked.setEncoding('utf8') as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest) yield rest;
  } catch (cause) {
    throw new DatabaseError(`${file} cannot be read as a backup (${(cause as Error).message}). Nothing was changed.`, {
      cause,
    });
  } finally {
    await reading;
  }
}

function parseOrNull(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? 'null');
  } catch {
    return null;
  }
}
