import type { Person } from '../../../database/generated/client.ts';
import { fold } from '../../text/fold.ts';
import type { FilePerson } from '../agreement-file.ts';

/**
 * Which person of the roster each person of a file is: by name, else by e-mail or Slack user among those whom no name
 * of the file means. A name comes first because a link to Slack may have passed to somebody else since.
 */
export function matchPeople(people: readonly FilePerson[], roster: readonly Person[]): Map<string, Person> {
  const matches = new Map<string, Person>();
  for (const person of people) {
    const known = roster.find((one) => fold(one.name) === fold(person.name));
    if (known) matches.set(person.name, known);
  }
  const free = new Set(roster.filter((one) => ![...matches.values()].includes(one)));
  for (const { name, email, slackUserId } of people) {
    if (matches.has(name)) continue;
    const known = [...free].find(
      (one) => (email && one.email === email) || (slackUserId && one.slackUserId === slackUserId),
    );
    if (!known) continue;
    matches.set(name, known);
    free.delete(known);
  }
  return matches;
}
