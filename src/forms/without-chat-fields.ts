import { UserError } from '../errors.ts';
import type { Fields, InputField } from './field.ts';
import { mapInputs } from './map-inputs.ts';

/** Whether a field is filled in by what only the chat has. */
export function isChatField({ kind }: InputField): boolean {
  return kind === 'slackUser' || kind === 'file';
}

/**
 * A form's fields for where there is no chat: those that only the chat fills are left out.
 * @throws UserError `onlyInChat` where one of them is needed.
 */
export function withoutChatFields(fields: Fields): Fields {
  return mapInputs(fields, (_, field) => {
    if (!isChatField(field)) return field;
    if (!field.isOptional) throw new UserError('onlyInChat');
    return undefined;
  });
}
