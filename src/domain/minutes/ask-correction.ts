import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import { findMeeting } from '../meetings/find-meeting.ts';
import { loadOffices } from '../people/load-offices.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { correctionAskedDelivery } from './correction-asked-kind.ts';
import { judgesOf } from './judges-of.ts';
import { requireMinutes } from './minutes-access.ts';
import { readVersion } from './read-version.ts';
import { minutesRights } from './rights.ts';

const MOST = 1000;

/**
 * Asks for a correction of circulated minutes, of which its judges are told at once; `versionId` says which version was read. The same
 * words twice are one request.
 * @throws UserError for somebody outside the roster or who may not read them (Art. 12), while nothing is circulated, and for a version that was replaced;
 * InvalidForm without a text, or for one longer than 1,000 characters.
 */
export async function askCorrection(
  viewer: Viewer,
  { reference, versionId, text: typed }: { reference: string; versionId?: string; text: string },
  deps: Deps,
): Promise<{ reference: string }> {
  await requireRight(viewer, minutesRights.askCorrection);
  if (versionId) await readVersion(deps.db, viewer.agreement, versionId);
  const meeting = await findMeeting(viewer, reference, deps);
  const version = await deps.db.minutesVersion.findFirst({
    where: { meetingId: meeting.id },
    orderBy: { number: 'desc' },
  });
  if (!version || !viewer.person) throw new UserError('minutesNotCirculated', { reference: meeting.reference });
  const state = version.state === 'APPROVED' ? 'approved' : 'circulated';
  await requireMinutes({ ...viewer, audience: 'self' }, meeting, { state }, deps);
  // Browsers send each line end as two signs.
  const text = typed.replace(/\r\n/g, '\n').trim();
  if (text === '') throw new InvalidForm({ text: new UserError('required') });
  if (text.length > MOST) throw new InvalidForm({ text: new UserError('tooLong', { most: MOST }) });
  const { id: personId } = viewer.person;
  const { id: agreementId } = viewer.agreement;
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    // Nobody circulates another version meanwhile: what is asked of this one would be lost.
    await tx.$queryRaw`select id from "Meeting" where id = ${meeting.id}::uuid for update`;
    const { state: isNow } = await tx.minutesVersion.findUniqueOrThrow({ where: { id: version.id } });
    if (isNow === 'REPLACED') await readVersion(tx, viewer.agreement, version.id);
    const request = { versionId: version.id, personId, text };
    if (await tx.minutesCorrection.findFirst({ where: { ...request, state: 'PROPOSED' } })) return;
    const correction = await tx.minutesCorrection.create({ data: { ...request, proposedAt: now } });
    const offices = await loadOffices(agreementId, { db: tx });
    const judges = judgesOf({ ...meeting, day: fromDbDate(meeting.day) }, personId, offices, viewer.today);
    const told = judges.filter((id) => id !== personId).map((id) => correctionAskedDelivery(correction.id, id, now));
    await tx.delivery.createMany({ data: told.map((one) => rowOf(agreementId, one, now)), skipDuplicates: true });
    note('minutes.corrected', ['MinutesCorrection', correction.id], { after: { reference: meeting.reference, text } });
  });
  return { reference: meeting.reference };
}
