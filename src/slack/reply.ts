import type { KnownBlock } from '@slack/types';
import type { FormId } from './forms/form.ts';

/** What a command gives back; whoever asked for it sends it. */
export type Reply = Answer | FormRequest;

export interface Answer {
  kind: 'answer';
  /** Any number: the sender pages them. */
  blocks: KnownBlock[];
  /** True when the command changed something: it must not be run again to turn a page or to share. */
  isFinal: boolean;
  /** False when it is for the person's own eyes: it is not offered for sharing. */
  mayShare: boolean;
}

/** Strings only: they travel in a button's value and in a form's `private_metadata`. */
export type FormArguments = Record<string, string>;

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

export function openForm(form: FormId, args: FormArguments = {}): FormRequest {
  return { kind: 'form', form, args };
}
