import { z } from 'zod';
import { InvalidForm, UserError } from '../../errors.ts';

export interface PersonInput {
  name: string;
  jobTitle: string;
  email: string;
}

const MAX_NAME = 120;

/**
 * The person that a form describes, trimmed; absent texts become null.
 * @throws InvalidForm naming the fields that cannot stand.
 */
export function readPerson(input: PersonInput): { name: string; jobTitle: string | null; email: string | null } {
  const [name, jobTitle, email] = [input.name, input.jobTitle, input.email].map((text) => text.trim()) as [
    string,
    string,
    string,
  ];
  const fields: Record<string, UserError> = {};
  if (name === '') fields.name = new UserError('required');
  if (name.length > MAX_NAME) fields.name = new UserError('tooLong', { most: MAX_NAME });
  if (jobTitle.length > MAX_NAME) fields.jobTitle = new UserError('tooLong', { most: MAX_NAME });
  if (email !== '' && !z.email().safeParse(email).success) fields.email = new UserError('email', { given: email });
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);
  return { name, jobTitle: jobTitle || null, email: email.toLowerCase() || null };
}
