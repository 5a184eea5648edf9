import { setTimeout as wait } from 'node:timers/promises';
import { ask, type Place, type Question } from './ask.ts';
import type { System } from './system.ts';

export interface Cost {
  /** Milliseconds of the process's CPU for one answer, all threads together. */
  cpu: number;
  faults: string[];
}

/** One answer's part of what was measured right after a change. */
export interface CostAfterChange extends Cost {
  queries: number;
}

export interface Stint {
  /** Stops after so many answers, or after so many milliseconds, but not before three answers. */
  answers: number;
  milliseconds: number;
}

/** What an answer costs when they are asked for one after another. */
export async function answerCost(system: System, place: Place, question: Question, stint: Stint): Promise<Cost> {
  const faults: string[] = [];
  const before = (await system.usage()).cpu;
  const begun = performance.now();
  let answers = 0;
  while (answers < stint.answers && (answers < 3 || performance.now() - begun < stint.milliseconds)) {
    const { fault } = await ask(place, question);
    if (fault) faults.push(`${system.name}, /ctg ${question.text}: ${fault}`);
    answers += 1;
  }
  await settle();
  return { cpu: ((await system.usage()).cpu - before) / answers, faults };
}

/** How many statements one answer sends. */
export async function answerQueries(system: System, place: Place, question: Question): Promise<number> {
  const before = await system.queries();
  await ask(place, question);
  await settle();
  return (await system.queries()) - before;
}

/** Writes to the agreement, whatever it was: nothing that was read of it before still stands. */
const CHANGE: Question = { text: 'reglages langue fr', proof: '' };

/** What an answer costs, and how many statements it sends, when the agreement was changed just before each. */
export async function costAfterChange(
  system: System,
  place: Place,
  { question, answers }: { question: Question; answers: number },
): Promise<CostAfterChange> {
  const faults: string[] = [];
  let [cpu, queries] = [0, 0];
  for (let number = 0; number < answers; number += 1) {
    await ask(place, CHANGE);
    await settle();
    const before = { cpu: (await system.usage()).cpu, queries: await system.queries() };
    const { fault } = await ask(place, question);
    if (fault) faults.push(`${system.name}, /ctg ${question.text} after a change: ${fault}`);
    await settle();
    cpu += (await system.usage()).cpu - before.cpu;
    queries += (await system.queries()) - before.queries;
  }
  return { cpu: cpu / answers, queries: Math.round(queries / answers), faults };
}

/** What a request does once it is answered. */
const settle = () => wait(20);
