import type { BotFacts } from '../bot-facts.ts';
import type { Deps } from '../domain/deps.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { UserError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Arguments, OptionNames } from './arguments.ts';
import type { Reply } from './reply.ts';
import type { Verbs } from './verbs.ts';

/** Key of a command's words in `i18n`. */
export type CommandId = {
  [K in keyof Catalogue['commands']]: Catalogue['commands'][K] extends { usage: string } ? K : never;
}[keyof Catalogue['commands']];

/** One `/ctg` subcommand. It answers a slash command, a mention, a direct message and a button alike. */
export interface Command {
  id: CommandId;
  /** Shown names; both are understood whatever the person's language. */
  names: { fr: string; en: string };
  aliases: string[];
  options?: OptionNames;
  /** What it may be told to do: a word of these that comes first is never taken as text. */
  verbs?: Verbs;
  run: (call: CommandCall) => Promise<Reply>;
}

/** Declares a command that is told what to do by a verb: `run` is given the one that was typed, by what it means. */
export function withVerbs<V extends string>(
  command: Omit<Command, 'verbs' | 'run'> & { verbs: Verbs<V>; run: (call: CommandCall<V>) => Promise<Reply> },
): Command {
  // Parsed by these very verbs: the one place where that is not the compiler's to know.
  return { ...command, run: (call) => command.run(call as CommandCall<V>) };
}

export interface CommandCall<V extends string = string> {
  viewer: Viewer;
  t: Catalogue;
  deps: Deps;
  args: Arguments<V>;
  /** Reads and keeps the thread, or the message, in which the bot was named; gives its name. Null for what is typed elsewhere. */
  capture: (() => Promise<string>) | null;
  /** The conversation from which it was asked, when there is one. */
  channelId: string | undefined;
  /** Modals know no tables. */
  surface: 'message' | 'modal';
  /** Every command, for the one that lists them. */
  commands: Command[];
  bot: BotFacts;
}

/** The refusal that shows how a command is written. */
export function usageError(t: Catalogue, id: CommandId): UserError {
  return new UserError('usage', { usage: t.commands[id].usage });
}
