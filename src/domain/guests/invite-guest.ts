import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { DecisionDraft } from '../decisions/decision-draft.ts';
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

/** What each party would be asked about a resource person, and who that is. */
export interface GuestDraft {
  draft: DecisionDraft & { meetingId: string };
  guest: ReturnType<typeof readGuest>;
}

type Worded = GuestInput & { wording: GuestWording };

/**
 * What each party would be asked about a resource person for a meeting, by theme and without a voice (Art. 6, A6-5).
 * Nothing is written.
 * @throws UserError for who may not record decisions, for a meeting that is over, and for who is asked for already;
 * InvalidForm naming each field to mend.
 */
export async function draftGuest(
  viewer: Viewer,
  { wording, ...input }: Worded,
  deps: Pick<Deps, 'db'>,
): Promise<GuestDraft> {
  await requireRight(viewer, guestRights.invite, deps);
  const meeting = await findMeeting(viewer, input.meeting, deps);
  const { id: meetingId, reference, committee } = meeting;
  const isOver = meeting.state !== 'PLANNED' || fromDbDate(meeting.day) < viewer.today;
  if (isOver) throw new UserError('meetingOver', { reference });
  const guest = readGuest(input);
  await refuseAsked(meetingId, guest.name, deps);
  const day = fromDbDate(meeting.day);
  const { name, organisation, theme } = guest;
  const draft = {
    text: wording({ name, organisation, theme, meeting: { reference, committee: committee.name, day } }),
    kind: 'GUEST',
    committee,
    meetingId,
    day,
    ownerId: null,
    dueOn: null,
    visibility: 'PARTIES',
    effect: { guest: name },
    isAsked: true,
  } as const;
  return { draft, guest };
}

/**
 * Proposes a resource person for a meeting: they are invited once each party has agreed (A6-5). The same name for the
 * same meeting is asked for once.
 * @throws UserError and InvalidForm as {@link draftGuest}.
 */
export async function inviteGuest(viewer: Viewer, input: Worded, deps: Deps): Promise<{ reference: string }> {
  const { draft, guest } = await draftGuest(viewer, input, deps);
  const { meetingId } = draft;
  return changeOnce(viewer, deps, async (change) => {
    const { tx } = change;
    const decision = await insertDecision(change, draft);
    // Two at once follow each other from the number on: the second finds the first, and all of it is undone.
    await refuseAsked(meetingId, guest.name, { db: tx });
    const agreementId = viewer.agreement.id;
    await tx.guest.create({ data: { agreementId, decisionId: decision.id, meetingId, ...guest } });
    return { reference: decision.reference };
  });
}

async function refuseAsked(meetingId: string, name: string, { db }: { db: Pick<Deps['db'], 'guest'> }): Promise<void> {
  const known = await db.guest.findMany({ where: { meetingId }, include: { decision: true } });
  const same = known.find((guest) => fold(guest.name) === fold(name) && !isGivenUp(guest.decision.state));
  if (same) throw new UserError('guestAsked', { name, reference: same.decision.reference });
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
