import { type Actor, ActRefusal } from '../acts/actor.ts';
import { keepFile } from '../acts/keep-file.ts';
import type { InteractiveElement } from '../blocks/interactive-elements.ts';
import type { SandboxElementValue } from '../protocol.ts';
import { givenFile } from '../protocol-acts.ts';
import { slackFile } from '../workspace/slack-shapes.ts';

/** The files chosen in a form, taken, and as Slack describes them to the bot. Throws ActRefusals: too many, too large, of another type. */
export function takeFiles(
  actor: Actor,
  { max_files: most = 10, filetypes }: InteractiveElement['element'],
  { type, files = [] }: SandboxElementValue,
): SandboxElementValue {
  const read = givenFile.array().safeParse(files);
  if (!read.success || read.data.length > Number(most)) throw new ActRefusal(actor.words.notAChoice);
  const isTaken = ({ fileName }: { fileName: string }) =>
    !Array.isArray(filetypes) || filetypes.includes(fileName.split('.').at(-1)?.toLowerCase());
  if (!read.data.every(isTaken)) throw new ActRefusal(actor.words.fileTypeRefused(filetypes as string[]));
  return { type, files: read.data.map((file) => slackFile(actor.world, keepFile(actor, file, []))) };
}
