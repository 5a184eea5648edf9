import { setTimeout as wait } from 'node:timers/promises';
import { ask, type Place, type Question } from './ask.ts';
import type { System } from './system.ts';

export interface Cost {
  /** Milliseconds of the process's CPU for one answer, all threads together. */
  cpu: number;
  faults: string[];
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

/** What a request does once it is answered. */
const settle = () => wait(30);
