import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { listInvitees } from '../convocation/list-invitees.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import { loadDueScope } from '../dues/due-scope.ts';
import { checkSlot, type SlotWarning } from '../meetings/check-slot.ts';
import { officesOn } from '../meetings/offices-on.ts';
import { type CivilDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { pollDelivery } from './poll-kinds.ts';
import { type PollInput, readPollInput } from './read-poll-input.ts';
import { pollRights } from './rights.ts';

export interface OpenedPoll {
  committee: string;
  asked: number;
  /** What speaks against each date, were it chosen on the last day for answers. */
  warnings: { day: CivilDate; warning: SlotWarning }[];
}

/**
 * Asks everybody who sits in a committee on the first of the dates which of them suit; one open poll a committee.
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm for dates that cannot stand, and
 * while another poll of the committee is open.
 */
export async function openPoll(viewer: Viewer, input: PollInput, deps: Deps): Promise<OpenedPoll> {
  await requireRight(viewer, pollRights.open);
  const { id: agreementId, timeZone } = viewer.agreement;
  const committee = await deps.db.committee.findFirst({ where: { agreementId, code: input.committee } });
  if (!committee) throw new InvalidForm({ committee: new UserError('required') });
  const slots = readPollInput(input, { today: viewer.today, timeZone });
  const [first] = slots;
  const scope = { ...(await loadDueScope(agreementId, deps)), today: input.closesOn };
  const warnings: OpenedPoll['warnings'] = [];
  for (const { day } of slots) {
    for (const warning of await checkSlot(committee, day, scope, deps)) warnings.push({ day, warning });
  }
  const day = first?.day ?? viewer.today;
  const { secretariat } = await officesOn(committee.id, day, deps);
  const place = { agreementId, committeeId: committee.id, day, secretariatId: secretariat?.id ?? null };
  const { invitees } = await listInvitees(place, deps);
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    // Two that open at once: the later one waits here, then finds the first.
    await tx.$queryRaw`select id from "Committee" where id = ${committee.id}::uuid for update`;
    const isOpen = await tx.meetingPoll.count({ where: { openFor: committee.id } });
    const { shortName } = committee;
    if (isOpen > 0) throw new InvalidForm({ committee: new UserError('pollOpen', { committee: shortName }) });
    const { id } = await tx.meetingPoll.create({
      data: {
        agreementId,
        committeeId: committee.id,
        openFor: committee.id,
        minutes: input.minutes,
        place: input.place.trim(),
        link: input.link.trim() || null,
        closesOn: toDbDate(input.closesOn),
        openedAt: now,
        slots: { create: slots.map(({ day, startsAt }) => ({ day: toDbDate(day), startsAt })) },
        invitees: { create: invitees.map(({ personId, partyId }) => ({ personId, partyId })) },
      },
    });
    const rows = invitees.map(({ personId }) => rowOf(agreementId, pollDelivery(id, personId, now), now));
    await tx.delivery.createMany({ data: rows, skipDuplicates: true });
    note('poll.opened', ['MeetingPoll', id], {
      after: { committee: committee.shortName, slots: slots.map(({ startsAt }) => startsAt.toISOString()) },
    });
  });
  return { committee: committee.shortName, asked: invitees.length, warnings };
}
