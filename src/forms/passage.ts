import type { ConvocationPreview } from '../domain/convocation/preview-convocation.ts';
import type { DecisionAnswer } from '../domain/decisions/describe-decision.ts';
import type { MinutesContent } from '../domain/minutes/minutes-content.ts';
import type { ImportPreview } from '../domain/spreadsheet/describe-import.ts';
import type { AnswerId } from './answer-id.ts';
import type { FormArguments } from './form-arguments.ts';
import type { FormId } from './form-id.ts';

/** The form that takes up what was done, at a press: the person is given it, not told where it is. */
export interface NextForm {
  kind: 'next';
  form: FormId;
  args: FormArguments;
  /** What it does, as its button says. */
  text: string;
}

/** What may be read next, at a press in the chat: the answer of a command. */
export interface ShownAnswer {
  kind: 'shown';
  answer: AnswerId;
  /** A reference, a code, a year; '' for all. */
  about: string;
}

/** Lines, by how they are to be read. */
export interface PlainPassage {
  kind: 'lines' | 'strong' | 'bullets' | 'remark' | 'verbatim';
  lines: string[];
}

/** A stretch of what a form says, before it is filled in or once it was carried out; whoever shows it gives it its looks. */
export type Passage =
  | PlainPassage
  | NextForm
  | ShownAnswer
  | { kind: 'convocation'; preview: ConvocationPreview }
  | { kind: 'minutes'; content: MinutesContent }
  | { kind: 'decision'; answer: DecisionAnswer }
  /** What a spreadsheet would change: to be read, then confirmed. */
  | { kind: 'import'; preview: ImportPreview };

/** Lines of text. */
export function say(...lines: string[]): PlainPassage[] {
  return lines.length > 0 ? [{ kind: 'lines', lines }] : [];
}

/** Lines that are read first. */
export function stress(...lines: string[]): PlainPassage[] {
  return [{ kind: 'strong', lines }];
}

/** A list; nothing when it is empty. */
export function list(...lines: string[]): PlainPassage[] {
  return lines.length > 0 ? [{ kind: 'bullets', lines }] : [];
}

/** A remark in small print. */
export function remark(text: string): PlainPassage[] {
  return [{ kind: 'remark', lines: [text] }];
}

/** What is to be copied as it is: an address. */
export function verbatim(...lines: string[]): PlainPassage[] {
  return [{ kind: 'verbatim', lines }];
}

/** What is to be done next, in one form. */
export function next(form: FormId, args: FormArguments, text: string): NextForm[] {
  return [{ kind: 'next', form, args, text }];
}

/** What may be read next, where there is a chat to read it in. */
export function shown(answer: AnswerId, about = ''): ShownAnswer[] {
  return [{ kind: 'shown', answer, about }];
}
