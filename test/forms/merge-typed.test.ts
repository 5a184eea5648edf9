import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateField, manySearchField, textField } from '../../src/forms/fields.ts';
import { mergeTyped } from '../../src/forms/merge-typed.ts';
import { printsOf } from '../../src/forms/prints.ts';

const text = (initial: string) => ({ text: textField({ label: 'Texte', isOptional: true, initial }) });

/** What is written, or a conflict, when the form showed one text, somebody sent another and a third one stands. */
function merged(shown: string, sent: string, now: string): string | 'conflict' {
  const typed = { texts: { text: sent === '' ? [] : [sent] }, files: {} };
  const { typed: given, conflicts } = mergeTyped(text(now), typed, printsOf(text(shown), 'stands'));
  return conflicts.length > 0 ? 'conflict' : (given.texts.text?.[0] ?? '');
}

describe('what somebody sent, laid over what stands now', () => {
  it('is theirs where they alone changed it, and what stands where they did not', () => {
    expect(merged('a', 'b', 'a')).toBe('b');
    expect(merged('a', 'a', 'b')).toBe('b');
    expect(merged('a', '', 'a')).toBe('');
    expect(merged('', '', 'b')).toBe('b');
    expect(merged('a', 'b', 'b')).toBe('b');
  });

  it('is a conflict where both changed it to different things, emptying among them', () => {
    expect(merged('a', 'b', 'c')).toBe('conflict');
    expect(merged('a', '', 'c')).toBe('conflict');
    expect(merged('a', 'b', '')).toBe('conflict');
    expect(merged('', 'b', 'c')).toBe('conflict');
  });

  it('loses nothing, whatever the three are', () => {
    const some = fc.constantFrom('', 'a', 'b', 'c');
    fc.assert(
      fc.property(some, some, some, (shown, sent, now) => {
        const result = merged(shown, sent, now);
        const isConflict = sent !== shown && now !== shown && sent !== now;
        expect(result).toBe(isConflict ? 'conflict' : sent === shown ? now : sent);
      }),
    );
  });

  it('takes blanks at the ends and another order of what was chosen for no change', () => {
    expect(merged('deux\nlignes', ' deux\r\nlignes ', 'trois')).toBe('trois');
    const people = (...ids: string[]) => ({
      who: manySearchField({
        label: 'Qui',
        suggestion: 'people',
        isOptional: true,
        initial: ids.map((value) => ({ text: value, value })),
      }),
    });
    const typed = { texts: { who: ['b', 'a'] }, files: {} };
    const result = mergeTyped(people('a', 'b', 'c'), typed, printsOf(people('a', 'b'), 'stands'));
    expect(result).toMatchObject({ conflicts: [], typed: { texts: { who: ['a', 'b', 'c'] } } });
  });

  it('keeps what the form proposed beside what stood, as if they had written it', () => {
    const day = (stands: string | null) => ({ day: dateField({ label: 'Jour', initial: '2021-05-03', stands }) });
    const typed = { texts: { day: ['2021-05-03'] }, files: {} };
    const result = mergeTyped(day('2021-04-01'), typed, printsOf(day('2021-04-01'), 'stands'));
    expect(result).toMatchObject({ conflicts: [], typed: { texts: { day: ['2021-05-03'] } } });
    const meanwhile = mergeTyped(day('2021-04-02'), typed, printsOf(day('2021-04-01'), 'stands'));
    expect(meanwhile.conflicts).toEqual(['day']);
  });
});
