import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { isGivenUp } from '../decisions/given-up.ts';
import { insertDecision } from '../decisions/insert-decision.ts';
import type { Deps } from '../deps.ts';
import { findMeeting } from '../meetings/find-meeting.ts';
import { fold } from '../text/fold.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { GuestWording } from './guest-wording.ts';
import { guestRights } from './rights.ts';

export interface GuestInput {
  name: string;
  organisation: string;
  /** Without one nobody can reach them, unless the roster knows them. */
  email: string;
  theme: string;
  /** Reference of the meeting. */
  meeting: string;
}

const MOST = 120;

/**
 * Proposes a resource person for a meeting, by theme and without a voice: they are invited once each party has agreed
 * (Art. 6, A6-5). The same name for the same meeting is asked for once.
 * @throws UserError for who may not record decisions, for a meeting that is over, and for who is asked for already;
 * InvalidForm naming each field to mend.
 */
export async function inviteGuest(
  viewer: Viewer,
  { wording, ...input }: GuestInput & { wording: GuestWording },
  deps: Deps,
): Promise<{ reference: string }> {
  await requireRight(viewer, guestRights.invite, deps);
  const meeting = await findMeeting(viewer, input.meeting, deps);
  const { id: meetingId, reference, committee } = meeting;
  const isOver = meeting.state !== 'PLANNED' || fromDbDate(meeting.day) < viewer.today;
  if (isOver) throw new UserError('meetingOver', { reference });
  const { name, organisation, email, theme } = readGuest(input);
  const day = fromDbDate(meeting.day);
  return changeOnce(viewer, deps, async (change) => {
    const { tx } = change;
    const text = wording({ name, organisation, theme, meeting: { reference, committee: committee.name, day } });
    const decision = await insertDecision(change, {
      text,
      kind: 'GUEST',
      committee,
      meetingId,
      day,
      ownerId: null,
      dueOn: null,
      visibility: 'PARTIES',
      effect: { guest: name },
      isAsked: true,
    });
    // Two at once follow each other from the number on: the second finds the first, and all of it is undone.
    const known = await tx.guest.findMany({ where: { meetingId }, include: { decision: true } });
    const same = known.find((guest) => fold(guest.name) === fold(name) && !isGivenUp(guest.decision.state));
    if (same) throw new UserError('guestAsked', { name, reference: same.decision.reference });
    const agreementId = viewer.agreement.id;
    await tx.guest.create({
      data: { agreementId, decisionId: decision.id, meetingId, name, organisation, email, theme },
    });
    return { reference: decision.reference };
  });
}

function readGuest({ name, organisation, email, theme }: GuestInput) {
  const trimmed = (text: string) => text.replace(/\s+/g, ' ').trim();
  const read = { name: trimmed(name), organisation: trimmed(organisation), email: email.trim(), theme: trimmed(theme) };
  const fields: Record<string, UserError> = {};
  if (read.name === '') fields.name = new UserError('required');
  for (const [field, text] of Object.entries(read)) {
    if (text.length > MOST) fields[field] = new UserError('tooLong', { most: MOST });
  }
  if (read.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(read.email)) {
    fields.email = new UserError('email', { given: read.email });
  }
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);
  const orNull = (text: string) => text || null;
  return {
    name: read.name,
    organisation: orNull(read.organisation),
    email: orNull(read.email),
    theme: orNull(read.theme),
  };
}
