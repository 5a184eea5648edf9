import { describe, expect, it } from 'vitest';
import { dueKinds } from '../../../src/domain/dues/due.ts';
import { endSchemas } from '../../../src/domain/dues/end-facts.ts';
import { endings } from '../../../src/domain/dues/ending.ts';
import { deliveryKinds } from '../../../src/domain/outbox/delivery-kinds.ts';
import { dueEnds } from '../../../src/domain/outbox/due-ends.ts';

const all = dueKinds.flatMap((kind) => endings.map((end) => ({ name: `${kind}.${end}`, rule: dueEnds[kind][end] })));

describe('every end of every kind of due', () => {
  it('is told to somebody, said by a notice that there is, shown somewhere, or cannot be, with why', () => {
    const notices = deliveryKinds.map(({ name }) => name);
    const faults = all.filter(({ rule }) => {
      if ('tells' in rule) return rule.tells.length === 0;
      if ('saidBy' in rule) return !notices.includes(rule.saidBy);
      return Object.values(rule).join('').length < 5;
    });
    expect(faults.map(({ name }) => name)).toEqual([]);
  });

  it('has its facts where it is told; a lapse says what is due itself', () => {
    const told = all.filter(({ name, rule }) => 'tells' in rule && !name.endsWith('.lapsed')).map(({ name }) => name);
    expect(told.toSorted()).toEqual(Object.keys(endSchemas).toSorted());
  });
});
