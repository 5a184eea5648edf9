import { describe, expect, it } from 'vitest';
import { changedPart } from '../../../src/domain/sheets/changed-part.ts';

const context = { sheet: { id: 'a', reference: 'FA-01' }, parties: new Map([['p', 'Caf']]) };
const line = { partyId: 'p', year: 2021, kind: 'FTE', label: '', planned: 1, source: 'Budget' };
const told = { party: 'Caf', year: 2021, kind: 'FTE', label: '', planned: 1, actual: null, source: 'Budget' };

describe('a line of means that goes from one sheet to another', () => {
  it('is told of by each sheet as far as it was its own', () => {
    const moved = { before: { ...line, sheetId: 'a' }, after: { ...line, sheetId: 'b', planned: 9 } };
    expect(changedPart('ResourceCommitment', moved, context)).toEqual({ name: 'means', before: [told], after: [] });
    const other = { ...context, sheet: { id: 'b', reference: 'FA-02' } };
    expect(changedPart('ResourceCommitment', moved, other)).toEqual({
      name: 'means',
      before: [],
      after: [{ ...told, planned: 9 }],
    });
  });

  it('is known by its reference where a spreadsheet changed it', () => {
    const { partyId: _, ...cells } = line;
    const imported = { before: null, after: { ...cells, party: 'Caf', sheet: 'FA-01' } };
    expect(changedPart('ResourceCommitment', imported, context)).toEqual({ name: 'means', before: [], after: [told] });
  });
});

describe('what is the sheet’s own', () => {
  it('is no part of it', () => {
    expect(changedPart('ActionSheet', { before: { title: 'A' }, after: { title: 'B' } }, context)).toBeNull();
  });
});
