import { expect, it } from 'vitest';
import { createTurns } from '../../src/slack/turns.ts';

/** Works that end when they are told to. */
function works(number: number) {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (name: number) => () => {
    begun.push(name);
    return new Promise<number>((end) => {
      ends[name] = () => end(name);
    });
  };
  return { begun, end: (name: number) => ends[name]?.(), all: Array.from({ length: number }, (_, name) => work(name)) };
}

it('no more is under way than said, and the rest comes in the order in which it was asked', async () => {
  const { begun, end, all } = works(4);
  const turns = createTurns(2);
  const done = all.map((work) => turns.take(work));
  expect(begun).toEqual([0, 1]);
  end(1);
  await done[1];
  expect(begun).toEqual([0, 1, 2]);
  end(0);
  end(2);
  await Promise.all([done[0], done[2]]);
  end(3);
  expect(await Promise.all(done)).toEqual([0, 1, 2, 3]);
  expect(begun).toEqual([0, 1, 2, 3]);
});

it('what fails gives its turn on, and its failure to whoever asked', async () => {
  const turns = createTurns(1);
  const failing = turns.take(() => Promise.reject(new Error('no answer')));
  const next = turns.take(async () => 'answered');
  await expect(failing).rejects.toThrow('no answer');
  expect(await next).toBe('answered');
  expect(await turns.take(async () => 'and again')).toBe('and again');
});
