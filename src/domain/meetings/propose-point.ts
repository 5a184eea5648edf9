import type { ItemKind } from '../../database/generated/client.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { requireRoster } from '../people/access.ts';
import type { Viewer } from '../people/viewer.ts';
import { recordAudit } from '../records/record-audit.ts';
import type { MessageSource } from '../records/source-message.ts';
import { takeMessage } from '../records/take-message.ts';
import { writeOnce } from '../write-once.ts';
import { findMeeting } from './find-meeting.ts';

export interface ProposalInput {
  reference: string;
  title: string;
  kind?: ItemKind;
  papers?: string;
  /** The message that it comes from: it is proposed once for a meeting. */
  source?: MessageSource;
}

/** Characters of a title, and of a paper's reference. */
export const MOST = 300;

/**
 * Proposes a point for a meeting's agenda; whoever chairs accepts or refuses it (X3-18).
 * @throws UserError for somebody outside the roster, for a meeting that is over, and for a message proposed before;
 * InvalidForm without a title, or for a text too long.
 */
export async function proposePoint(
  viewer: Viewer,
  { reference: given, title, kind = 'DISCUSSION', papers = '', source }: ProposalInput,
  deps: Deps,
): Promise<{ reference: string; chair: string | null }> {
  requireRoster(viewer);
  const meeting = await findMeeting(viewer, given, deps);
  const { reference } = meeting;
  if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference });
  if (title.trim() === '') throw new InvalidForm({ title: new UserError('required') });
  for (const [name, text] of Object.entries({ title, papers })) {
    if (text.length > MOST) throw new InvalidForm({ [name]: new UserError('tooLong', { most: MOST }) });
  }
  await writeOnce(deps, async (tx) => {
    const item = await tx.agendaItem.create({
      data: {
        meetingId: meeting.id,
        position: 0,
        title: title.trim(),
        kind,
        papers: papers.trim() || null,
        origin: 'proposed',
        state: 'PROPOSED',
        proposedById: viewer.person?.id ?? null,
        addedAt: deps.now(),
      },
    });
    if (source) {
      const taking = { source, into: `agenda:${meeting.id}`, subjectId: item.id };
      if (!(await takeMessage(tx, viewer, taking, deps.now()))) throw new UserError('messageProposed', { reference });
    }
    await recordAudit(tx, viewer, deps.now(), {
      action: 'point.proposed',
      subjectType: 'AgendaItem',
      subjectId: item.id,
      after: { reference, title: title.trim() },
    });
  });
  return { reference, chair: meeting.chair?.shortName ?? null };
}
