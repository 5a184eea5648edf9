import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from '../../src/sandbox/workspace/records.ts';
import type { Replicas } from './replicas.ts';

/** When the poster dies: Slack has the message and the answer is not out; Slack never had it; the answer is just out. */
const MOMENTS = ['heard', 'unheard', 'heard', 'answered'] as const;

type Moment = (typeof MOMENTS)[number];

/** Kills replicas, by turns at the next post on purpose and at whatever they are doing. */
export class Killings {
  readonly #replicas: Replicas;
  readonly #random: () => number;
  /** How long they are left alone in between, in milliseconds; up to twice that. */
  readonly #pause: number;
  #isArmed = false;
  #isOver = false;
  /** The kills at a post, by its moment. */
  readonly counts: Record<Moment, number> = { heard: 0, answered: 0, unheard: 0 };

  constructor(replicas: Replicas, random: () => number, pause: number) {
    this.#replicas = replicas;
    this.#random = random;
    this.#pause = pause;
  }

  /** Goes on until it is over. The first two kills are at posts, then every other one. */
  async run(): Promise<void> {
    for (let turn = 0; !this.#isOver; turn += 1) {
      await this.#replicas.ready();
      await wait(this.#pause * (1 + this.#random()));
      if (this.#isOver) return;
      if (this.atPosts < 2 || turn % 2 === 0) this.#isArmed = true;
      else this.#replicas.kill();
    }
  }

  /** Told of each post that reaches Slack, before it is done: kills its poster when it is time, and says what Slack does. */
  atPost(userAgent: string): Fault | undefined {
    if (!this.#isArmed) return undefined;
    const moment = MOMENTS[this.atPosts % MOMENTS.length] ?? 'heard';
    if (moment === 'answered') {
      this.#isArmed = false;
      setTimeout(() => this.#count(moment, userAgent), this.#random() * 10);
      return { kind: 'slow', until: Promise.resolve() };
    }
    if (!this.#count(moment, userAgent)) return undefined;
    this.#isArmed = false;
    // Held back long enough for the process to be gone.
    if (moment === 'heard') return { kind: 'slow', until: wait(200, undefined, { ref: false }) };
    return { kind: 'serverError', status: 503 };
  }

  get atPosts(): number {
    return this.counts.heard + this.counts.answered + this.counts.unheard;
  }

  /** A message nearly said twice, and one nearly lost: without both the run would prove nothing. */
  get isEnough(): boolean {
    return this.counts.heard > 0 && this.counts.unheard > 0;
  }

  end(): void {
    this.#isOver = true;
    this.#isArmed = false;
  }

  #count(moment: Moment, userAgent: string): boolean {
    const isKilled = this.#replicas.killCaller(userAgent);
    if (isKilled) this.counts[moment] += 1;
    return isKilled;
  }
}
