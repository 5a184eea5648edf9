import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PROGRAM = path.join(import.meta.dirname, 'replica.ts');

/** How a replica names itself in the User-Agent, before its process number. */
export const REPLICA = 'ctg-replica';

/** Keeps so many replicas running; whichever ends is started again at once. */
export class Replicas {
  readonly #env: Record<string, string>;
  readonly #children: ChildProcess[] = [];
  readonly #ready = new Set<ChildProcess>();
  #isOver = false;
  #turn = 0;
  kills = 0;
  /** Those that ended without being killed: the bot's own fault. */
  fallen = 0;
  /** Deliveries still open, as the last replica that ticked has counted. */
  open = Number.POSITIVE_INFINITY;

  constructor(env: Record<string, string>, count: number) {
    this.#env = env;
    for (let place = 0; place < count; place += 1) this.#start(place);
  }

  #start(place: number): void {
    const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM], {
      env: { ...process.env, ...this.#env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', (message: { isReady?: true; open?: number }) => {
      if (message.isReady) this.#ready.add(child);
      this.open = message.open ?? this.open;
    });
    child.once('exit', () => {
      if (!child.killed) this.fallen += 1;
      if (!this.#isOver) this.#start(place);
    });
    this.#children[place] = child;
  }

  /** Resolves once each of them has started and does its work, or with the run. */
  async ready(): Promise<void> {
    while (!this.#isOver && !this.#children.every((child) => this.#ready.has(child))) await wait(50);
  }

  /** Kills one with -9, in turns. */
  kill(): void {
    this.#turn += 1;
    const child = this.#children[this.#turn % this.#children.length];
    if (child?.kill('SIGKILL')) this.kills += 1;
  }

  /** Kills the one that made a call, with -9. False when it is gone already. */
  killCaller(userAgent: string): boolean {
    const [, number] = new RegExp(`${REPLICA}/(\\d+)`).exec(userAgent) ?? [];
    const child = this.#children.find(({ pid }) => pid === Number(number));
    if (!child || child.killed || !child.kill('SIGKILL')) return false;
    this.kills += 1;
    return true;
  }

  /** Ends them all for good. */
  async end(): Promise<void> {
    this.#isOver = true;
    const alive = this.#children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    for (const child of alive) child.kill('SIGKILL');
    await Promise.all(alive.map((child) => once(child, 'exit')));
  }
}
