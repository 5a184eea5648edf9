import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lockFolder } from '../../../src/database/embedded/lock-folder.ts';
import { type LockHolder, thisProcess } from '../../../src/database/embedded/lock-holder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Another process that tries to take the lock, and the first thing it says. */
async function holdElsewhere(folder: string): Promise<{ process: ChildProcess; said: string }> {
  const program = path.join(import.meta.dirname, 'hold-lock.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, said: said.toString().trim() };
}

/** A lock left behind, as signed by somebody. */
function leaveLock(folder: string, holder: Partial<LockHolder>): void {
  mkdirSync(`${folder}.lock`);
  writeFileSync(`${folder}.lock.json`, JSON.stringify({ ...thisProcess(), ...holder }));
}

it('a folder in use is refused with who uses it, and is free again at once after kill -9', async () => {
  const folder = path.join(temporaryFolder(), 'database');
  const holder = await holdElsewhere(folder);
  expect(holder.said).toBe('held');

  await expect(lockFolder(folder)).rejects.toThrow(
    new RegExp(
      `database is in use by process ${holder.process.pid} on ${hostname()}, since \\d{4}-.*Stop that process`,
    ),
  );

  holder.process.kill('SIGKILL');
  await once(holder.process, 'close');
  const release = await lockFolder(folder);
  await release();
});

it('of several processes that find the lock of a dead one, a single one takes it', async () => {
  const folder = path.join(temporaryFolder(), 'database');
  const dead = await holdElsewhere(folder);
  dead.process.kill('SIGKILL');
  await once(dead.process, 'close');

  const answers = (await Promise.all([1, 2, 3, 4].map(() => holdElsewhere(folder)))).map(({ said }) => said);
  expect(answers.filter((said) => said === 'held')).toHaveLength(1);
  expect(answers.filter((said) => /is in use by process \d+/.test(said))).toHaveLength(3);
});

it('a lock given back can be taken again', async () => {
  const folder = path.join(temporaryFolder(), 'database');
  await (await lockFolder(folder))();
  await (await lockFolder(folder))();
});

it('a process that has got the number of a dead holder is not mistaken for it', async () => {
  const folder = path.join(temporaryFolder(), 'database');
  leaveLock(folder, { pid: process.pid, began: 'another time' });
  const release = await lockFolder(folder);
  await release();
});

it('a holder on another machine is believed while its heart beats, and no longer', async () => {
  const folder = path.join(temporaryFolder(), 'database');
  leaveLock(folder, { host: 'elsewhere', system: 'elsewhere' });
  const heartbeat = setInterval(() => utimesSync(`${folder}.lock`, new Date(), new Date()), 100);
  onTestFinished(() => clearInterval(heartbeat));
  await expect(lockFolder(folder, 5_000)).rejects.toThrow(/is in use by process \d+ on elsewhere/);

  clearInterval(heartbeat);
  const release = await lockFolder(folder, 600);
  await release();
});
