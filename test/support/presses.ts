import type { Answer } from './answer.ts';
import type { Person } from './person.ts';

/** Presses a button of an answer. */
export function presses(person: Person, { message }: Answer, label: string): Promise<Answer> {
  if (!message) throw new Error('there is no message to press a button of');
  return person.clicks(message, label);
}
