import type { UserError } from '../../errors.ts';
import type { Viewer } from './viewer.ts';

/** Who may do something, about something where that matters, and what others are told. Each noun has its table of them. */
export interface Right<About extends unknown[] = []> {
  may: (viewer: Viewer, ...about: About) => boolean | Promise<boolean>;
  refusal: (...about: About) => UserError;
}

/** A right told from who asks and what is at hand, without a look-up. */
export interface PlainRight<About extends unknown[] = []> extends Right<About> {
  may: (viewer: Viewer, ...about: About) => boolean;
}

/** @throws UserError, the right's own refusal, for who does not have it. */
export async function requireRight<About extends unknown[]>(
  viewer: Viewer,
  { may, refusal }: Right<About>,
  ...about: About
): Promise<void> {
  if (!(await may(viewer, ...about))) throw refusal(...about);
}

/** True for who has a right and asks for their own eyes: an answer for a whole channel offers no change. */
export function mayHere<About extends unknown[]>(viewer: Viewer, { may }: PlainRight<About>, ...about: About): boolean {
  return viewer.audience === 'self' && may(viewer, ...about);
}
