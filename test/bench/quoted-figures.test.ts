import { describe, expect, it } from 'vitest';
import { quotedFigures } from './quoted-figures.ts';

describe('figures quoted in a paper', () => {
  it('are found with the commit that they name and the line where they begin', () => {
    const paper = '# Speed\n\nTwo lines\nwithout any.\n\nAn answer takes 12 ms (measured at c6bfa06).\n';
    expect(quotedFigures(paper)).toEqual([{ line: 6, commit: 'c6bfa06', paths: [] }]);
  });

  it('may speak of some of the code only', () => {
    const paper = 'A tick takes 3 ms, measured at `c6bfa06` on `src/jobs`, `src/domain/outbox`.';
    expect(quotedFigures(paper)).toEqual([{ line: 1, commit: 'c6bfa06', paths: ['src/jobs', 'src/domain/outbox'] }]);
  });

  it('are found when they name no commit', () => {
    expect(quotedFigures('It was measured: 16 s, then 4 ×.')).toEqual([{ line: 1, commit: null, paths: [] }]);
  });

  it('are not looked for where nothing was measured', () => {
    expect(quotedFigures('A request is cut after 60 s.\n\n`npm run bench` measures it.')).toEqual([]);
  });
});
