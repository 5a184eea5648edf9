import { describe, expect, it } from 'vitest';
import { visibilityOf } from '../../../src/domain/minutes/minutes-access.ts';
import { type MinutesContent, minutesHash } from '../../../src/domain/minutes/minutes-content.ts';
import { minutesStatus } from '../../../src/domain/minutes/minutes-status.ts';
import { withNumbers } from '../../../src/domain/minutes/with-numbers.ts';

describe('where minutes stand', () => {
  const parties = [
    { id: 'a', shortName: 'Caf', article: 'FEMININE' as const },
    { id: 'b', shortName: 'Ville', article: 'FEMININE' as const },
  ];
  const [caf, ville] = parties.map(({ shortName, article }) => ({ shortName, article }));
  const version = { circulatedOn: '2021-03-29', approvals: [{ partyId: 'a', on: '2021-03-30' }], silentOn: null };

  it('is approved only by each party’s word (R-22), on the day of the last', () => {
    expect(minutesStatus(null, parties, '2021-04-01')).toEqual({ state: 'draft' });
    const one = minutesStatus(version, parties, '2030-01-01');
    expect(one).toEqual({ state: 'circulated', approvedBy: [caf], awaited: [ville], silentOn: null });
    for (const approvals of [
      [...version.approvals, { partyId: 'b', on: '2021-04-02' }],
      [{ partyId: 'b', on: '2021-04-02' }, ...version.approvals],
    ]) {
      const both = minutesStatus({ ...version, approvals }, parties, '2021-04-02');
      expect(both).toEqual({ state: 'approved', on: '2021-04-02', how: 'parties' });
    }
  });

  it('is approved on the day of the last of three, in whatever order they are read', () => {
    const three = [...parties, { id: 'c', shortName: 'Agglo', article: 'ELIDED' as const }];
    const approvals = ['2021-04-02', '2021-04-05', '2021-03-30'].map((on, place) => ({
      partyId: 'abc'[place] ?? '',
      on,
    }));
    const all = minutesStatus({ ...version, approvals }, three, '2021-04-05');
    expect(all).toMatchObject({ state: 'approved', on: '2021-04-05' });
  });

  it('is approved by silence where the rules say so, the day after the last day to speak', () => {
    const silent = { ...version, silentOn: '2021-04-13' };
    expect(minutesStatus(silent, parties, '2021-04-13')).toMatchObject({
      state: 'circulated',
      silentOn: '2021-04-13',
    });
    expect(minutesStatus(silent, parties, '2021-04-14')).toEqual({
      state: 'approved',
      on: '2021-04-13',
      how: 'silence',
    });
  });

  it('has one fingerprint for one text, in whatever order its parts come back, and another for any other', () => {
    const content = { reference: 'CT-2021-S1', place: 'Issoire', people: [], points: [] } as unknown as MinutesContent;
    const turned = Object.fromEntries(Object.entries(content).toReversed()) as unknown as MinutesContent;
    expect(minutesHash(turned)).toBe(minutesHash(content));
    expect(minutesHash({ ...content, place: 'Issoire.' })).not.toBe(minutesHash(content));
  });
});

describe('who minutes are for', () => {
  it('is everybody only once they are approved; what is for fewer stays so (R-22)', () => {
    const seen = (state: 'draft' | 'circulated' | 'approved') =>
      (['PUBLIC', 'COMMITTEE', 'PARTIES'] as const).map((wanted) => visibilityOf(wanted, { state }));
    expect(seen('draft')).toEqual(['COMMITTEE', 'COMMITTEE', 'PARTIES']);
    expect(seen('circulated')).toEqual(['COMMITTEE', 'COMMITTEE', 'PARTIES']);
    expect(seen('approved')).toEqual(['PUBLIC', 'COMMITTEE', 'PARTIES']);
  });
});

describe('the decisions in minutes', () => {
  it('go by the number that their adoption gave them, the others by that of their draft', () => {
    const task = (text: string, reference?: string) => ({ text, ...(reference ? { reference } : {}) });
    const content = {
      reference: 'CT-2021-S1',
      points: [{ title: 'A', tasks: [task('x', 'P01'), task('y', 'P02'), task('z')] }],
    } as unknown as MinutesContent;
    const decisions = [
      { draftReference: 'P03', reference: 'CT-2021-S1-02' },
      { draftReference: 'P01', reference: 'CT-2021-S1-01' },
    ];
    expect(withNumbers(content, decisions)).toEqual({
      reference: 'CT-2021-S1',
      points: [{ title: 'A', tasks: [task('x', 'CT-2021-S1-01'), task('y', 'P02'), task('z')] }],
    });
  });
});
