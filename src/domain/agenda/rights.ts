import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { type KeptMeeting, keepers, keepsMeeting } from '../meetings/keeps-meeting.ts';
import { roster } from '../people/access.ts';
import { loadOffices } from '../people/load-offices.ts';
import type { Right } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';

type ChairedMeeting = KeptMeeting & { chairId: string | null };

/** Who speaks for the party that chairs the meeting, and who keeps it. */
const chairAndKeepers: Right<[meeting: ChairedMeeting, deps: Pick<Deps, 'db'>]> = {
  may: async (viewer, meeting, deps) => {
    const [chairs, keeps] = await Promise.all([
      speaksForChair(viewer, meeting, deps),
      keepsMeeting(viewer, meeting, deps),
    ]);
    return chairs || keeps;
  },
  refusal: () => new UserError('chairOnly'),
};

/** Who may put a point on an agenda, and say which ones stay. */
export const agendaRights = {
  propose: roster,
  judge: chairAndKeepers,
  writePoint: keepers,
  removePoint: keepers,
};

async function speaksForChair(viewer: Viewer, { chairId }: ChairedMeeting, deps: Pick<Deps, 'db'>): Promise<boolean> {
  if (!chairId || !viewer.person) return false;
  const { speakersOf } = await loadOffices(viewer.agreement.id, deps);
  return speakersOf(chairId, viewer.today).includes(viewer.person.id);
}
