import type { SandboxOptions } from '../../src/sandbox/options.ts';
import type { SandboxProblem } from '../../src/sandbox/protocol.ts';
import type { SandboxHandle } from '../../src/sandbox/sandbox-handle.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { Person } from './person.ts';
import { plainSandbox } from './plain.ts';

/** A bot that has been started against a sandbox. */
export interface RunningBot {
  /** Where it takes Slack's requests (`…/slack/events`). */
  url: string;
  /** Resolves when it works on nothing any more; absent where it acknowledges last. */
  settled?(): Promise<void>;
  stop(): Promise<void>;
}

export interface WorkspaceOptions extends SandboxOptions {
  /** Starts the bot; its `slackApiUrl` is `sandbox.apiUrl`. */
  bot(sandbox: SandboxHandle): Promise<RunningBot>;
  /** Reads sign by sign, spaces that no line breaks at included; plainly by default. */
  readsSigns?: boolean;
  /** How long a person waits for an answer, in milliseconds; 20 s, as machines may be busy. */
  patience?: number;
}

export interface Workspace {
  sandbox: SandboxHandle;
  /** Where the bot takes Slack's requests; its pages are beside. */
  botUrl: string;
  as(userId: string): Person;
  /** What Slack would have refused so far, in this test. */
  problems(): SandboxProblem[];
  /** Declares that this test provokes that code; the test fails if it does not come. */
  expectProblem(code: string): void;
  /** Throws when something was refused that no test expected, or the other way round; then forgets both. */
  verify(): void;
  /** Stops the bot and the sandbox, then verifies. */
  close(): Promise<void>;
}

/** Starts a workspace with its bot. Prefer `workspaceForEachTest`, which also ends it. */
export async function startWorkspace({
  bot,
  patience = 20_000,
  readsSigns,
  ...options
}: WorkspaceOptions): Promise<Workspace> {
  const started = await startSandbox(options);
  const shown = readsSigns ? started : plainSandbox(started);
  const running = await bot(shown);
  // The bot acknowledges first, and works afterwards.
  const settled = async () => {
    await shown.settled();
    await running.settled?.();
  };
  const sandbox = { ...shown, settled };
  sandbox.connectBot(running.url);
  const people = new Map<string, Person>();
  let expected: string[] = [];
  const workspace: Workspace = {
    sandbox,
    botUrl: running.url,
    as: (userId) => {
      const person = people.get(userId) ?? new Person(sandbox, userId, patience);
      people.set(userId, person);
      return person;
    },
    problems: () => sandbox.problems(),
    expectProblem: (code) => {
      expected.push(code);
    },
    verify: () => {
      const problems = sandbox.problems();
      const missing = expected.filter((code) => !problems.some((problem) => problem.code === code));
      const surprises = problems.filter((problem) => !expected.includes(problem.code));
      expected = [];
      sandbox.dismissProblems();
      const complaints = [
        ...surprises.map(({ kind, where, code, detail }) => `Slack refuses ${where}: ${code} (${kind}) ${detail}`),
        ...missing.map((code) => `expected Slack to refuse something with ${code}`),
      ];
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
    },
    close: async () => {
      await sandbox.settled();
      await running.stop();
      await sandbox.close();
      workspace.verify();
    },
  };
  return workspace;
}
