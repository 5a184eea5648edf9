import { UserError } from '../errors.ts';
import { type InputField, type Option, TICKED } from './field.ts';
import type { GivenFile } from './given-file.ts';
import { sameTexts } from './held-texts.ts';
import { readDay } from './read-day.ts';

/** The largest number that the database keeps. */
const MOST_NUMBER = 2_147_483_647;

/** What one field gives, or what is wrong with it: an empty one that must not be, a text too long, what is not offered. */
export function readInput(field: InputField, given: { texts: string[]; files: GivenFile[] }): unknown {
  const texts = sameTexts(field, given.texts);
  const isEmpty = field.kind === 'file' ? given.files.length === 0 : texts.length === 0;
  if (isEmpty) return field.isOptional || isLeftToUseCase(field) ? emptyOf(field) : new UserError('required');
  const [text = ''] = texts;
  switch (field.kind) {
    case 'text':
    case 'longText':
      return [...text].length > field.most ? new UserError('tooLong', { most: field.most }) : text;
    case 'number':
      return /^\d+$/.test(text) && Number(text) <= MOST_NUMBER ? Number(text) : new UserError('wholeNumber');
    case 'date':
      return readDay(text) ?? new UserError('date', { given: text });
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : new UserError('hour', { given: text });
    case 'choice':
      return field.isJudgedLater || isOffered(field.options, [text]) ? text : new UserError('notOffered');
    case 'groupedChoice': {
      const options = field.groups.flatMap((group) => group.options);
      return isOffered(options, [text]) ? text : new UserError('notOffered');
    }
    case 'choices':
    case 'checkboxes':
      return isOffered(field.options, texts) ? texts : new UserError('notOffered');
    case 'tick':
      return text === TICKED;
    // Nobody but the use case knows what there is to be found.
    case 'manySearch':
      return texts;
    case 'search':
    case 'slackUser':
      return text;
    case 'file':
      return given.files[0];
  }
}

function isLeftToUseCase(field: InputField): boolean {
  return (field.kind === 'text' || field.kind === 'longText') && field.isJudgedLater;
}

function emptyOf({ kind }: InputField): unknown {
  if (kind === 'text' || kind === 'longText') return '';
  if (kind === 'tick') return false;
  return kind === 'choices' || kind === 'checkboxes' || kind === 'manySearch' ? [] : null;
}

function isOffered(options: Option[], texts: string[]): boolean {
  return texts.every((text) => options.some(({ value }) => value === text));
}
