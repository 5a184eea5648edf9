import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../support/source-files.ts';
import { readMutationOptions } from './options.ts';
import { testsOf } from './tests-of.ts';

const file = (path: string, ...imports: string[]): SourceFile => ({ path, imports, text: '', valueImports: imports });
const tests = [
  file('test/domain/periods/period-state.test.ts', 'src/domain/periods/period-state.ts'),
  file('test/domain/periods/sample.ts', 'src/domain/periods/period-state.ts'),
  file('test/domain/outbox/plan.test.ts', 'src/domain/periods/load-periods.ts'),
  file('test/domain/minutes/draft.test.ts', 'src/domain/audit/undo.ts'),
];

describe('the tests that are asked of a change in the code', () => {
  it('are those of its noun, of a file of it too, and of lines of a file', () => {
    for (const changed of ['src/domain/periods', 'src/domain/periods/find-period.ts', 'src/domain/periods/a.ts:3-9']) {
      expect(testsOf([changed], [], tests)).toEqual(['test/domain/periods/period-state.test.ts']);
    }
  });

  it('are those that import it where its noun has none', () => {
    expect(testsOf(['src/domain/audit/undo.ts:10-20'], [], tests)).toEqual(['test/domain/minutes/draft.test.ts']);
    expect(testsOf(['src/domain/search'], [], tests)).toEqual([]);
  });

  it('are those named, and no others', () => {
    expect(testsOf(['src/domain/periods'], ['test/domain/outbox'], tests)).toEqual(['test/domain/outbox/plan.test.ts']);
  });
});

describe('the arguments of npm run mutate', () => {
  it('are folders and files that are there', () => {
    const { changed, tests: named, isDry } = readMutationOptions(['src/domain/periods/', '--dry']);
    expect([changed, named, isDry]).toEqual([['src/domain/periods'], [], true]);
    expect(() => readMutationOptions([])).toThrow('Usage: npm run mutate -- src/domain/NOUN');
    expect(() => readMutationOptions(['src/domain/nowhere'])).toThrow('there is no src/domain/nowhere');
  });
});
