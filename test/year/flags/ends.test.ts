import { describe, expect, it } from 'vitest';
import { type Listed, lapses } from './lapses.ts';
import { lateUnsaid } from './late-unsaid.ts';
import { faults, matter, row, said } from './sample-said.ts';
import { type MustReach, unheard } from './unheard.ts';

const NOW = new Date('2022-01-31T19:00:00Z');

describe('what somebody gives a reason for', () => {
  const given: MustReach = {
    ...{ by: 'Françoise', at: new Date('2021-03-01T08:00:00Z'), what: 'disagrees' },
    ...{ words: /le seul jour/, to: ['Claire'] },
  };
  const heard = said({
    to: 'Claire',
    on: '2021-03-02',
    at: new Date('2021-03-02T08:00:00Z'),
    matters: [matter('C’est le seul jour.')],
  });

  it('reaches whom it concerns within a week', () => {
    expect(faults(unheard([given], [], NOW))).toEqual(['unheard']);
    expect(unheard([given], [heard], NOW)).toEqual([]);
    expect(unheard([given], [{ ...heard, to: 'Gérard' }], NOW)).toHaveLength(1);
    expect(unheard([given], [{ ...heard, at: new Date('2021-03-09T08:00:01Z') }], NOW)).toHaveLength(1);
    expect(unheard([given], [{ ...heard, at: new Date('2021-03-01T07:59:00Z') }], NOW)).toHaveLength(1);
  });

  it('has that week', () => {
    expect(unheard([given], [], new Date('2021-03-07T08:00:00Z'))).toEqual([]);
  });
});

describe('what leaves the list', () => {
  const listed = (more: Partial<Listed> = {}): Listed => {
    return {
      kind: 'minutes',
      subject: 'minutes:CT-2021-S1',
      on: '2021-02-26',
      about: ['CT-2021-S1'],
      headline: 'CR',
      passes: false,
      ...more,
    };
  };

  it('while nobody does anything, its day past, has no end', () => {
    expect(lapses([listed()], [], '2021-06-15')).toHaveLength(1);
    expect(lapses([listed()], [listed()], '2021-06-15')).toEqual([]);
    expect(lapses([listed()], [], '2021-02-26')).toEqual([]);
  });

  it('for what is asked in its place, or because it passes by itself, has one', () => {
    const replaced = listed({ kind: 'held', subject: 'held:CT-2021-S1' });
    expect(lapses([listed()], [replaced], '2021-06-15')).toEqual([]);
    // What stood there all along replaces nothing.
    expect(lapses([listed(), replaced], [replaced], '2021-06-15')).toHaveLength(1);
    expect(lapses([listed({ passes: true })], [], '2021-06-15')).toEqual([]);
  });

  it('is told to the coordinator once it is late', () => {
    const own = { personId: 'claire', rows: [row('due', 'minutes:CT-2021-S1', 'late')] };
    expect(faults(lateUnsaid([listed()], [], 'claire'))).toEqual(['late, unsaid']);
    expect(lateUnsaid([listed()], [said({ ...own, on: '2021-03-01' })], 'claire')).toEqual([]);
    expect(lateUnsaid([listed()], [said({ ...own, on: '2021-02-19' })], 'claire')).toHaveLength(1);
    expect(lateUnsaid([listed()], [said({ ...own, personId: 'denise', on: '2021-03-01' })], 'claire')).toHaveLength(1);
    const inList = { personId: 'claire', on: '2021-03-01', matters: [matter('En retard :\n• CR')] };
    expect(lateUnsaid([listed()], [said(inList)], 'claire')).toEqual([]);
  });
});
