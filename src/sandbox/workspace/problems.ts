import type { SandboxProblem } from '../protocol.ts';

/** What Slack would have refused, or done badly, since the last dismissal. */
export interface ProblemLog {
  all(): SandboxProblem[];
  add(problem: Pick<SandboxProblem, 'kind' | 'where' | 'code' | 'detail'>): SandboxProblem;
  dismiss(): void;
}

/** An empty log; `onAdded` is told of each problem once it is in. */
export function createProblemLog(onAdded: () => void): ProblemLog {
  let problems: SandboxProblem[] = [];
  let lastId = 0;
  return {
    all: () => [...problems],
    add: (problem) => {
      lastId += 1;
      // Real time on purpose: one compares it with the bot's log.
      const added = { id: lastId, at: new Date().toISOString(), ...problem };
      problems.push(added);
      onAdded();
      return added;
    },
    dismiss: () => {
      problems = [];
    },
  };
}
