import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const PROGRAM = path.join(import.meta.dirname, 'replica.ts');

/** Keeps so many replicas running; whichever is killed is started again at once. */
export class Replicas {
  readonly #env: Record<string, string>;
  readonly #children: ChildProcess[] = [];
  #isOver = false;
  kills = 0;
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
    child.on('message', (message: { open: number }) => {
      this.open = message.open;
    });
    child.once('exit', () => {
      if (!this.#isOver) this.#start(place);
    });
    this.#children[place] = child;
  }

  /** Kills one with -9, in turns. */
  kill(): void {
    this.kills += 1;
    this.#children[this.kills % this.#children.length]?.kill('SIGKILL');
  }

  /** Ends them all for good. */
  async end(): Promise<void> {
    this.#isOver = true;
    await Promise.all(
      this.#children.map(
        (child) =>
          new Promise<void>((resolve) => {
            if (child.exitCode !== null || child.signalCode !== null) return resolve();
            child.once('exit', () => resolve());
            child.kill('SIGKILL');
          }),
      ),
    );
  }
}
