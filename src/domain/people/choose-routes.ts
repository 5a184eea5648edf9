import type { Person } from '../../database/generated/client.ts';

/** A way that leads to a person. */
export type PersonRoute = { via: 'SLACK'; slackUserId: string } | { via: 'EMAIL'; name: string; address: string };

/** The ways that lead to a person, their preferred one first; none when nothing can reach them. */
export function chooseRoutes(
  { name, slackUserId, email, reachBy }: Pick<Person, 'name' | 'slackUserId' | 'email' | 'reachBy'>,
  { canMail }: { canMail: boolean },
): PersonRoute[] {
  const slack: PersonRoute[] = slackUserId ? [{ via: 'SLACK', slackUserId }] : [];
  const mail: PersonRoute[] = email && canMail ? [{ via: 'EMAIL', name, address: email }] : [];
  return reachBy === 'EMAIL' ? [...mail, ...slack] : [...slack, ...mail];
}
