import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDecision } from '../../src/cli/docs/decision-index.ts';
import { ROOT } from '../support/source-files.ts';

const decisions = readdirSync(join(ROOT, 'src/decisions'))
  .filter((name) => name !== 'README.md')
  .toSorted()
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'src/decisions', name), 'utf8') }))
  .map(({ name, text }) => ({ name, text, ...readDecision({ path: name, text }) }));

describe('the decisions', () => {
  it('are numbered from 1 without a gap, the oldest first, and their files are named after their numbers', () => {
    const expected = decisions.map((_, place) => String(place + 1).padStart(4, '0'));
    expect(decisions.map(({ number }) => number)).toEqual(expected);
    expect(decisions.filter(({ name, number }) => !name.startsWith(`${number}-`))).toEqual([]);
    expect(decisions.map(({ date }) => date)).toEqual(decisions.map(({ date }) => date).toSorted());
  });

  it('stand, or name the decision that took their place', () => {
    const numbers = new Set(decisions.map(({ number }) => number));
    const odd = decisions.filter(({ status }) => {
      const [, by = ''] = /^superseded by \[?(\d{4})/.exec(status) ?? [];
      return status !== 'accepted' && !numbers.has(by);
    });
    expect(odd.map(({ name, status }) => `${name}: ${status}`)).toEqual([]);
  });

  it('say what stood before, what was decided, and what follows', () => {
    const headings = ['Context', 'Decision', 'Consequences'];
    const odd = decisions.filter(({ text }) => {
      const found = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      return found.join() !== headings.join();
    });
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
});
