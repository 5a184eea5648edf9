import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Clearance,
  leastOf,
  mayRead,
  PUBLIC_ONLY,
  type Readable,
  type Visibility,
} from '../../../src/domain/visibility/clearance.ts';
import { visibleOnly } from '../../../src/domain/visibility/visible-only.ts';

const committees = ['copil', 'technical', 'theme'];
const meetings = ['first', 'second'];
const LEVELS: Visibility[] = ['PARTIES', 'COMMITTEE', 'PUBLIC'];
const clearances: fc.Arbitrary<Clearance> = fc.record({
  isOfParties: fc.boolean(),
  committeeIds: fc.subarray(committees),
  meetingIds: fc.subarray(meetings),
});
const readables: fc.Arbitrary<Readable> = fc.record({
  visibility: fc.constantFrom(...LEVELS),
  committeeId: fc.constantFrom(...committees, null),
  meetingId: fc.constantFrom(...meetings, null, undefined),
});

describe('who may read what (Art. 12)', () => {
  it('a stranger reads what is public, and nothing else', () => {
    const read = LEVELS.filter((visibility) => mayRead(PUBLIC_ONLY, { visibility, committeeId: 'copil' }));
    expect(read).toEqual(['PUBLIC']);
  });

  it('whoever sits in a committee reads what is that committee’s, not another’s nor the parties’', () => {
    const advisory: Clearance = { ...PUBLIC_ONLY, committeeIds: ['copil'] };
    const reads = (visibility: Visibility, committeeId: string) => mayRead(advisory, { visibility, committeeId });
    expect(reads('COMMITTEE', 'copil')).toBe(true);
    expect(reads('COMMITTEE', 'technical')).toBe(false);
    expect(reads('PARTIES', 'copil')).toBe(false);
  });

  it('an invitation to one meeting opens what is that meeting’s, not the next one’s', () => {
    const invited: Clearance = { ...PUBLIC_ONLY, meetingIds: ['first'] };
    const reads = (meetingId: string | null) =>
      mayRead(invited, { visibility: 'COMMITTEE', committeeId: 'copil', meetingId });
    expect(['first', 'second', null].map(reads)).toEqual([true, false, false]);
  });

  it('who may read what is the parties’ may read all, and who may read a level may read the wider ones', () => {
    void fc.assert(
      fc.property(clearances, readables, fc.constantFrom(...LEVELS), (clearance, item, wider) => {
        if (!mayRead(clearance, item)) return;
        if (LEVELS.indexOf(wider) >= LEVELS.indexOf(item.visibility)) {
          expect(mayRead(clearance, { ...item, visibility: wider })).toBe(true);
        }
        if (item.visibility === 'PARTIES') expect(mayRead(clearance, { visibility: 'COMMITTEE' })).toBe(true);
      }),
    );
  });

  it('a channel is told only what each of its readers may read, and one reader more never reveals more', () => {
    void fc.assert(
      fc.property(fc.array(clearances, { minLength: 1 }), clearances, readables, (readers, newcomer, item) => {
        const told = mayRead(leastOf(readers), item);
        const each = readers.every((reader) => mayRead(reader, item));
        if (told) expect(each).toBe(true);
        // Who reads by a seat and who by an invitation have nothing in common: the channel is told less, never more.
        if (!item.meetingId) expect(told).toBe(each);
        if (mayRead(leastOf([...readers, newcomer]), item)) expect(told).toBe(true);
      }),
    );
  });

  it('a channel is told of the meetings and committees that all who read it share, those of the parties left aside', () => {
    const reader = (committeeIds: string[], meetingIds: string[]) => ({ isOfParties: false, committeeIds, meetingIds });
    const karim = { ...PUBLIC_ONLY, isOfParties: true };
    const invited = [reader(['copil', 'theme'], ['first', 'second']), karim, reader(['theme'], ['second'])];
    expect(leastOf(invited)).toEqual(reader(['theme'], ['second']));
    expect(leastOf([karim, karim])).toEqual(karim);
  });

  it('what names no committee and no meeting is, between public and the parties’, for the parties', () => {
    const seated = { isOfParties: false, committeeIds: ['copil'], meetingIds: ['first'] };
    expect(mayRead(seated, { visibility: 'COMMITTEE' })).toBe(false);
    expect(mayRead({ ...PUBLIC_ONLY, isOfParties: true }, { visibility: 'COMMITTEE' })).toBe(true);
  });

  it('a channel without a known reader is told what is public', () => {
    expect(leastOf([])).toEqual(PUBLIC_ONLY);
  });

  it('a list keeps its order and counts what was left out', () => {
    const items = LEVELS.flatMap((visibility) => [
      { visibility, committeeId: 'copil', name: `${visibility} 1` },
      { visibility, committeeId: 'theme', name: `${visibility} 2` },
    ]);
    const { shown, reserved } = visibleOnly({ ...PUBLIC_ONLY, committeeIds: ['copil'] }, items);
    expect(shown.map(({ name }) => name)).toEqual(['COMMITTEE 1', 'PUBLIC 1', 'PUBLIC 2']);
    expect(reserved).toBe(3);
  });
});
