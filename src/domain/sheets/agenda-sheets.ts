import type { AgendaPoint, AgendaSource } from '../meetings/agenda-source.ts';

/** Where an agenda's point comes from that is about a sheet. */
export function sheetOrigin(sheetId: string): string {
  return `sheet:${sheetId}`;
}

/**
 * Sheets that a committee must look at: late or blocked ones, and those for which an arbitration is asked; a steering
 * committee also the innovative ones that are not over (Art. 6, A6-7). A sheet that another committee follows is left to
 * it, but for arbitrations, which are the steering committee's. What is not public goes by its reference (Art. 12).
 */
export const sheetPoints: AgendaSource = async ({ committee, meeting }, tx) => {
  const isSteering = committee.kind === 'STEERING';
  const own = { OR: [{ committeeId: committee.id }, { committeeId: null }] };
  const rows = await tx.actionSheet.findMany({
    where: {
      agreementId: committee.agreementId,
      status: { notIn: ['DONE', 'DROPPED'] },
      OR: [
        { AND: [own, { OR: [{ dueOn: { lt: meeting.day } }, { status: 'BLOCKED' }] }] },
        ...(isSteering ? [{ needsArbitration: true }, { AND: [own, { isInnovative: true }] }] : []),
      ],
    },
    orderBy: { number: 'asc' },
  });
  return rows.map(
    ({ id, reference, title, visibility, needsArbitration }): AgendaPoint => ({
      title: visibility === 'PUBLIC' ? `${reference} — ${title}` : reference,
      kind: needsArbitration && isSteering ? 'DECISION' : 'DISCUSSION',
      origin: sheetOrigin(id),
    }),
  );
};
