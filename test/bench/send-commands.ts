import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { AnswerServer } from './answer-server.ts';
import { ask, askerOf, type Question } from './ask.ts';

export interface Load {
  port: number;
  answers: AnswerServer;
  question: Question;
  /** Requests a second, at fixed moments whatever the answers' pace. */
  rate: number;
  seconds: number;
  /** Each request is about the next of so many agreements; unless said, all are about the first. */
  agreements?: number;
  /** How many were asked before. */
  from?: number;
}

export interface Timings {
  /** Milliseconds from a request's due moment to its acknowledgement, and to the full answer on `response_url`. */
  acks: number[];
  fulls: number[];
  /** Wrong or lost answers. */
  failures: number;
  /** By how much the sender itself was late at worst: an acknowledgement within that is not the bot's fault. */
  late: number;
}

/** More than a bot needs that acknowledges in time, and less than a process may have open. */
const SOCKETS = 512;

/** Sends a signed command at a fixed rate. Times run from the due moment: a late sender hides no wait. */
export async function sendCommands({
  port,
  answers,
  question,
  rate,
  seconds,
  agreements = 1,
  from = 0,
}: Load): Promise<Timings> {
  const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS });
  const timings: Timings = { acks: [], fulls: [], failures: 0, late: 0 };
  const begin = performance.now() + 50;
  const all = Array.from({ length: Math.round(rate * seconds) }, async (_, index) => {
    const due = begin + (index * 1000) / rate;
    await wait(due - performance.now());
    timings.late = Math.max(timings.late, performance.now() - due);
    const { acknowledged, answered, fault } = await ask(
      { port, agent, answers },
      question,
      askerOf((from + index) % agreements),
    );
    timings.acks.push(acknowledged - due);
    if (answered !== null) timings.fulls.push(answered - due);
    if (fault) timings.failures += 1;
  });
  await Promise.all(all);
  agent.destroy();
  return timings;
}
