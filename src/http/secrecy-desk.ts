import type { Deps } from '../domain/deps.ts';
import { acknowledgeSecrecy } from '../domain/guests/acknowledge-secrecy.ts';
import type { LinkAnswer, LinkQuestion } from './link-desk.ts';
import type { OpenedLink } from './open-desk.ts';

/** What a link in a resource person's invitation asks: to take note that what is said is confidential (A12-3). */
export async function askSecrecy({ viewer, t }: OpenedLink): Promise<LinkQuestion> {
  const { language } = viewer;
  return { language, title: t.guests.acknowledge, lines: [t.guests.secrecy], button: t.notices.confirm };
}

export async function answerSecrecyLink({ viewer, t, subject }: OpenedLink, deps: Deps): Promise<LinkAnswer> {
  const said = t.guests.noted(await acknowledgeSecrecy(viewer, { meetingId: subject }, deps));
  return { language: viewer.language, title: t.notices.answered, lines: [said] };
}
