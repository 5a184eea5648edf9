import { fold } from '../domain/text/fold.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { UserError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { words } from '../i18n/words.ts';
import { parseArguments, unknownOption } from './arguments.ts';
import { findCommand } from './find-command.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

/** Finds who is asking, once the text has said about which agreement and for whom to read. */
export type Identify = (over: { agreementCode: string | undefined; isPublic: boolean }) => Promise<Viewer>;

export interface CommandRequest {
  /** What follows `/ctg`, decoded. */
  text: string;
  channelId: string | undefined;
  surface: 'message' | 'modal';
  /** True when everybody in the channel will read the answer, whatever the text says. */
  isPublic: boolean;
  identify: Identify;
  /** Reads and keeps what the bot was named in, for who asks. */
  capture?: (viewer: Viewer) => Promise<string>;
}

export interface CommandOutcome {
  reply: Reply;
  viewer: Viewer;
  t: Catalogue;
  isPublic: boolean;
  /** The request without « public »: run again, it gives the same answer. */
  line: string;
}

/**
 * Runs what a person typed after `/ctg`.
 * @throws UserError when the command, its arguments or the person's right do not stand.
 */
export async function runCommand(
  request: CommandRequest,
  { db, reads, now, commands, bot }: Services,
): Promise<CommandOutcome> {
  const tokens = request.text.trim().split(/\s+/).filter(Boolean);
  const asksPublic = tokens.length > 0 && fold(tokens.at(-1) ?? '') === 'public';
  const line = (asksPublic ? tokens.slice(0, -1) : tokens).join(' ');
  const isPublic = request.isPublic || asksPublic;
  const named = parseArguments(line, { agreement: ['convention', 'agreement'] });
  const viewer = await request.identify({ agreementCode: named.options.agreement, isPublic });
  const t = words(viewer.language);

  const [name = '', ...rest] = withoutAgreement(line).split(' ');
  const command = findCommand(commands, name, viewer.language);
  const typed = rest.join(' ');
  const strange = command.options ? unknownOption(typed, command.options) : null;
  if (strange) throw new UserError('optionUnknown', { given: strange, usage: t.commands[command.id].usage });
  const { capture } = request;
  const reply = await command.run({
    viewer,
    t,
    deps: { ...reads.of(db, viewer.agreement), now },
    args: parseArguments(typed, command.options, command.verbs),
    channelId: request.channelId,
    capture: capture ? () => capture(viewer) : null,
    surface: request.surface,
    commands,
    bot,
  });
  return { reply, viewer, t, isPublic, line };
}

function withoutAgreement(line: string): string {
  return line.replace(/(^|\s)(convention|agreement):\S+/gi, '').trim();
}
