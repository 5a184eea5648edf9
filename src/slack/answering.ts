import type { KnownBlock } from '@slack/types';
import { type Command, type CommandCall, usageError } from './command.ts';
import { answer, ownAnswer } from './reply.ts';

/** A command that asks one use case and shows what it found. */
interface Answering extends Pick<Command, 'id' | 'names' | 'aliases' | 'options'> {
  /** `none` refuses whatever is typed after its name. */
  takes: 'none' | 'words';
  /** True when the answer is for who asked alone. */
  isOwn?: boolean;
}

/** Declares a command that only forwards: one use case, one view. */
export function answering<Found>(
  { takes, isOwn = false, ...command }: Answering,
  find: (call: CommandCall & { words: string }) => Promise<Found>,
  show: (found: Found, call: CommandCall) => KnownBlock[],
): Command {
  return {
    ...command,
    async run(call) {
      const { words } = call.args;
      if (takes === 'none' && words.length > 0) throw usageError(call.t, command.id);
      const blocks = show(await find({ ...call, words: words.join(' ') }), call);
      return isOwn ? ownAnswer(blocks) : answer(blocks);
    },
  };
}
