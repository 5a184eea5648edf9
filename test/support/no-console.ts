import { format } from 'node:util';
import { afterAll, afterEach } from 'vitest';

// A warning nobody expected fails the test that caused it. A test that expects one spies on the console itself.
const said: string[] = [];

for (const level of ['error', 'warn'] as const) {
  console[level] = (...words: unknown[]) => void said.push(`console.${level}: ${format(...words)}`);
}

function failIfAnythingWasSaid(): void {
  const words = said.splice(0).join('\n');
  if (words) throw new Error(`Unexpected on the console:\n${words}`);
}

afterEach(failIfAnythingWasSaid);
afterAll(failIfAnythingWasSaid);
