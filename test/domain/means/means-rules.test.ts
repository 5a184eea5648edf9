import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, sumAmounts } from '../../../src/domain/means/amount.ts';
import { meansGap } from '../../../src/domain/means/means-gap.ts';
import { type MeansLine, meansFaults } from '../../../src/domain/means/means-line.ts';
import { meansKinds } from '../../../src/domain/means/means-record.ts';
import { tabulateMeans } from '../../../src/domain/means/tabulate-means.ts';
import { words } from '../../../src/i18n/words.ts';

const cents = fc.integer({ min: 0, max: 99_999_999_900 });
const said = fc.option(cents, { nil: null });

/** 1250050 cents as « 12 500,50 », with the signs given. */
function written(amount: number, group: string, comma: string): string {
  const [whole, rest] = [String(Math.floor(amount / 100)), String(amount % 100).padStart(2, '0')];
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${comma}${rest}`;
}

describe('an amount', () => {
  it('is read as French and English people type it', () => {
    const signs = fc.constantFrom([' ', ','], ['\u202f', ','], ['\u00a0', '.'], ['', ','], ['.', ','], [',', '.']);
    fc.assert(
      fc.property(
        cents,
        signs,
        fc.constantFrom('', ' €', ' euros', ' ETP'),
        (amount, [group = '', comma = ''], unit) => {
          expect(readAmount(`${written(amount, group, comma)}${unit}`)).toBe(amount / 100);
        },
      ),
    );
  });

  it('is read back as the form shows it, in both languages', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom('fr', 'en'), (amount, language) => {
        expect(readAmount(words(language as 'fr' | 'en').means.typed({ amount: amount / 100 }))).toBe(amount / 100);
      }),
    );
  });

  it('is nothing when nothing is typed, and refused when negative, unreadable or of two readings', () => {
    expect(readAmount('  ')).toBeNull();
    expect([readAmount('0,5'), readAmount('0'), readAmount('1.250.000')]).toEqual([0.5, 0, 1_250_000]);
    for (const text of [
      '-1',
      '−1',
      '1,234',
      '12.500',
      '12 50',
      'beaucoup',
      '1e3',
      '0x10',
      '€',
      '1,5,5',
      '9999999999',
    ]) {
      expect([text, readAmount(text)]).toEqual([text, undefined]);
    }
  });

  it('adds up to the cent, whatever the order, and to nothing, not 0, when nobody said any', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 50 }), (list) => {
        const amounts = list.map((amount) => (amount === null ? null : amount / 100));
        const known = list.filter((amount) => amount !== null);
        const expected = known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0) / 100;
        expect(sumAmounts(amounts)).toBe(expected);
        expect(sumAmounts(amounts.toReversed())).toBe(expected);
      }),
    );
    expect([sumAmounts([]), sumAmounts([null]), sumAmounts([0, null])]).toEqual([null, null, 0]);
  });
});

describe('a line of means', () => {
  const LINE: MeansLine = {
    partyId: 'caf',
    year: 2021,
    kind: 'FTE',
    sheetId: null,
    objectiveId: null,
    label: 'Poste',
    planned: 1,
    actual: null,
    dueOn: null,
    source: 'Budget 2021',
    visibility: 'PARTIES',
  };
  const faulty = (over: Partial<MeansLine>) => Object.keys(meansFaults({ ...LINE, ...over })).toSorted();

  it('has a source, whatever its kind (Art. 7, R-15)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...meansKinds), fc.stringMatching(/^\s*$/), (kind, source) => {
        expect(faulty({ kind, planned: kind === 'DATA' ? null : 1, source })).toEqual(['source']);
      }),
    );
    expect(meansFaults({ ...LINE, source: '' }).source?.sentence(words('fr'))).toBe('Source obligatoire (art. 7).');
  });

  it('has a figure for time and euros, words for things in kind and data, and no negative', () => {
    expect(faulty({})).toEqual([]);
    expect(faulty({ planned: null })).toEqual(['planned']);
    expect(faulty({ planned: null, actual: 0 })).toEqual([]);
    expect(faulty({ kind: 'IN_KIND', planned: null })).toEqual([]);
    expect(faulty({ kind: 'DATA', label: ' ' })).toEqual(['label', 'planned']);
    expect(faulty({ planned: -1, actual: Number.NaN })).toEqual(['actual', 'planned']);
    expect(faulty({ year: 21, sheetId: 'a', objectiveId: 'b' })).toEqual(['objectiveId', 'year']);
  });

  it('falls short when less came than was planned, or nobody said what came once the year is over (A5-1)', () => {
    fc.assert(
      fc.property(said, said, (planned, actual) => {
        const gap = meansGap(
          { year: 2021, planned: planned && planned / 100, actual: actual && actual / 100 },
          '2021-12-31',
        );
        const isShort = planned !== null && actual !== null && actual < planned;
        expect(gap).toEqual(isShort ? { what: 'short', by: (planned - actual) / 100 } : null);
      }),
    );
    const unsaid = { year: 2021, planned: 1, actual: null };
    expect([meansGap(unsaid, '2021-12-31'), meansGap(unsaid, '2022-01-01')]).toEqual([null, { what: 'unsaid' }]);
    expect(meansGap({ year: 2021, planned: null, actual: null }, '2022-01-01')).toBeNull();
  });
});

describe('the table of means', () => {
  const parties = ['Caf', 'Agglo', 'Ville'].map((shortName) => ({ id: shortName, shortName }));
  const objectives = [
    { code: 'O1', kind: 'STRATEGIC' as const },
    { code: 'O1.1', kind: 'OPERATIONAL' as const },
    { code: 'O1.2', kind: 'OPERATIONAL' as const },
  ];
  const lines = fc.array(
    fc.record({
      party: fc.constantFrom(...parties),
      kind: fc.constantFrom(...meansKinds),
      code: fc.constantFrom('O1', 'O1.1', 'O1.2', null),
      planned: said,
      actual: said,
    }),
    { maxLength: 30 },
  );

  it('adds up to the same by rows and by columns, and leaves out no figure', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const means = given.map(({ code, planned, actual, ...line }) => ({
          ...line,
          planned: planned === null ? null : planned / 100,
          actual: actual === null ? null : actual / 100,
          sheet: null,
          objective: code === null ? null : { id: code, code },
        }));
        const { rows, totals } = tabulateMeans(means, parties, objectives);
        for (const kind of ['FTE', 'OPERATING', 'INVESTMENT'] as const) {
          const all = sumAmounts(means.filter((line) => line.kind === kind).map(({ planned }) => planned));
          expect(totals.total[kind].planned).toBe(all);
          expect(sumAmounts(rows.map(({ total }) => total[kind].planned))).toBe(all);
          expect(sumAmounts(totals.cells.map((cell) => cell[kind].planned))).toBe(all);
          expect(sumAmounts(rows.flatMap(({ cells }) => cells.map((cell) => cell[kind].planned)))).toBe(all);
        }
      }),
    );
  });

  it('has a row for each operational objective, and for the others only where somebody brings something', () => {
    expect(tabulateMeans([], parties, objectives).rows.map(({ objective }) => objective)).toEqual(['O1.1', 'O1.2']);
    const line = { party: { id: 'Caf' }, kind: 'FTE' as const, planned: 1, actual: null, sheet: null };
    const means = [
      { ...line, objective: null },
      { ...line, objective: { id: 'O1', code: 'O1' } },
    ];
    const rows = tabulateMeans(means, parties, objectives).rows;
    expect(rows.map(({ objective }) => objective)).toEqual(['O1', 'O1.1', 'O1.2', null]);
    expect(rows[1]?.cells[0]?.FTE).toEqual({ planned: null, actual: null });
  });
});
