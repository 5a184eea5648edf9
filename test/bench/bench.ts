import type { AnswerServer } from './answer-server.ts';
import type { Databases, Filling, Kind } from './databases.ts';
import type { Options } from './options.ts';
import type { Bar, Table } from './report.ts';
import { BENCH_SECRET } from './signed-request.ts';
import type { SourceTree } from './source-tree.ts';
import { type Program, type System, startSystem } from './system.ts';

/** What every part of the bench measures with. */
export interface Bench {
  options: Options;
  kinds: Kind[];
  databases: Databases;
  answers: AnswerServer;
  /** Today's code, and the commit's beside it where one was asked for. */
  trees: SourceTree[];
  /** Answers that were wrong or lost: the only thing that fails a run. */
  faults: string[];
}

export interface Findings {
  bars: Bar[];
  tables: Table[];
}

/** Starts one of the bench's programs on a database of its own, in a process of its own. */
export async function startOn(
  { databases, answers }: Pick<Bench, 'databases' | 'answers'>,
  file: Program['file'],
  { name, ...filling }: Filling & { name: string },
): Promise<System> {
  const database = file === 'bare-app.ts' ? {} : await databases.filled(filling);
  const env = { ...database, BENCH_SECRET, BENCH_API: answers.apiUrl };
  return startSystem({ name, file, tree: filling.tree, env });
}
