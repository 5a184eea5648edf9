import type { KnownBlock } from '@slack/types';
import { UserError } from '../errors.ts';
import type { FormArguments } from '../forms/form-arguments.ts';
import type { FormId } from '../forms/form-id.ts';
import type { ProposalId } from '../forms/proposals/index.ts';

/** What a command gives back; whoever asked for it sends it. */
export type Reply = Answer | FileReply | FormRequest;

export interface Answer {
  kind: 'answer';
  /** Any number: the sender pages them. */
  blocks: KnownBlock[];
  /** True when the command changed something: it must not be run again to turn a page or to share. */
  isFinal: boolean;
  /** False when it is for the person's own eyes: it is not offered for sharing. */
  mayShare: boolean;
}

/** A file to keep: whatever was asked in public, it goes into the person's direct messages. */
export interface SentFile {
  name: string;
  content: Buffer;
  /** What a picture shows, for who does not see it. */
  altText?: string | undefined;
}

/** Files, and what is said beside them. */
export interface FileReply {
  kind: 'file';
  files: SentFile[];
  blocks: KnownBlock[];
}

export interface FormRequest {
  kind: 'form';
  form: FormId;
  args: FormArguments;
}

export function answer(blocks: KnownBlock[]): Answer {
  return { kind: 'answer', blocks, isFinal: false, mayShare: true };
}

/** An answer that concerns nobody but the person who asked. */
export function ownAnswer(blocks: KnownBlock[]): Answer {
  return { kind: 'answer', blocks, isFinal: false, mayShare: false };
}

/** An answer to a command that changed something. */
export function confirmation(blocks: KnownBlock[]): Answer {
  return { kind: 'answer', blocks, isFinal: true, mayShare: false };
}

/** An answer that comes with files for the person's own use. */
export function sendFiles(files: SentFile[], blocks: KnownBlock[] = []): FileReply {
  return { kind: 'file', files, blocks };
}

/** As much as a button carries of what was typed, with room for what else it holds. */
const MOST_TYPED = 1200;

/**
 * What the parties would be asked, shown first: to whom it goes, and one button that sends it.
 * @throws UserError when more was typed than can be carried there.
 */
export function askParties(what: ProposalId, typed: FormArguments, agreement: string): FormRequest {
  const length = Object.values(typed).join('').length;
  if (length > MOST_TYPED) throw new UserError('tooLong', { most: MOST_TYPED });
  return openForm('ask-parties', { what, ...typed, agreement });
}

export function openForm(form: FormId, args: FormArguments = {}): FormRequest {
  return { kind: 'form', form, args };
}
