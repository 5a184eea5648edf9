import type { z } from 'zod';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** What is wrong with the shape of a value, as the end of a sentence; undefined leaves zod's own words. */
export function shapeSentence(issue: RawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return `has no such key: ${issue.keys.map(quoted).join(', ')}`;
  if (issue.input === undefined) return 'is missing';
  if (issue.code === 'invalid_value') {
    return `${given(issue.input)} is none of ${issue.values.map(String).join(', ')}`;
  }
  if (issue.code === 'invalid_type') return `${given(issue.input)} must be ${named(issue.expected)}`;
  return undefined;
}

function quoted(text: string): string {
  return `« ${text} »`;
}

function given(input: unknown): string {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input));
  return quoted(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

function named(expected: string): string {
  return /^(array|object|int)/.test(expected) ? `an ${expected}` : `a ${expected}`;
}
