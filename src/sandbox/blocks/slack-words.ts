import type { z } from 'zod';

/** A zod issue in the words of Slack's `response_metadata.messages`, with the JSON pointer of the culprit. */
export function slackWords(issue: z.core.$ZodIssue, root: string): string {
  const pointer = `[json-pointer:${[root, ...issue.path.map(String)].join('/')}]`;
  if (issue.code === 'unrecognized_keys') return `invalid additional property: ${issue.keys.join(', ')} ${pointer}`;
  if (issue.code === 'invalid_union') return `unsupported type or missing field: type ${pointer}`;
  if (issue.code === 'invalid_value') return `must be a valid enum value ${pointer}`;
  if (issue.code !== 'invalid_type') return `${issue.message} ${pointer}`;
  if (issue.input === undefined) {
    const parent = [root, ...issue.path.slice(0, -1).map(String)].join('/');
    return `missing required field: ${String(issue.path.at(-1) ?? '')} [json-pointer:${parent}]`;
  }
  return `must provide ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected} ${pointer}`;
}
