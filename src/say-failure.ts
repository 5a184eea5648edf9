import { ConfigError } from './config.ts';
import { DatabaseError } from './database/database-error.ts';
import { withoutSecrets } from './log.ts';

/** Says on the error output why a program cannot go on: a sentence for the operator, or a stack where there is none. */
export function sayFailure(error: unknown): void {
  process.stderr.write(`${sentenceOf(error)}\n`);
}

function sentenceOf(error: unknown): string {
  // It names variables and shows how they are written, never what they hold.
  if (error instanceof ConfigError) return error.message;
  if (error instanceof DatabaseError) return withoutSecrets(error.message);
  const { code, syscall, port, stack } = error as NodeJS.ErrnoException & { port?: number };
  if (syscall !== 'listen') return withoutSecrets(stack ?? String(error));
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop it, or choose another (PORT, METRICS_PORT).`;
  return `Port ${port} cannot be opened by this user (${code}). Choose another, above 1024 (PORT, METRICS_PORT).`;
}
