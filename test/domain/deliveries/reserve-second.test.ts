import { expect, it } from 'vitest';
import { keepApart, reserveSecond } from '../../../src/domain/deliveries/reserve-second.ts';
import { testDatabase } from '../../support/database.ts';

const { db } = await testDatabase();

const BEGUN = Date.parse('2021-05-04T08:00:00Z');
const after = (ms: number) => ({ db, now: () => new Date(BEGUN + ms) });

/** Milliseconds from the beginning to the second that is free, or null when the queue is too long. */
async function free(conversation: string, ms: number, patience = 5_000): Promise<number | null> {
  const reserved = await reserveSecond(conversation, patience, after(ms));
  return reserved && reserved.at.getTime() - BEGUN;
}

it('posts in one conversation are kept apart, those in others are not held up', async () => {
  expect(await free('C1', 0)).toBe(0);
  expect(await free('C1', 10)).toBe(1250);
  expect(await free('C2', 10)).toBe(10);
  expect(await free('C1', 20)).toBe(2500);
  expect(await free('C1', 9_000)).toBe(9_000);
});

it('nothing is reserved once the last in the queue is further away than one has patience for', async () => {
  for (const expected of [0, 1250, 2500, 3750]) expect(await free('C3', 0, 2_500)).toBe(expected);
  expect(await free('C3', 0, 2_500)).toBeNull();
  expect(await free('C3', 1_250, 2_500)).toBe(5_000);
});

it('a post that went late holds up the next one from where it ended', async () => {
  expect(await free('C4', 0)).toBe(0);
  await keepApart('C4', after(700));
  expect(await free('C4', 710)).toBe(1950);
});

it('a post that went at once takes nothing from those already in the queue', async () => {
  for (const expected of [0, 1250]) expect(await free('C5', 0)).toBe(expected);
  await keepApart('C5', after(3));
  expect(await free('C5', 10)).toBe(2500);
});
