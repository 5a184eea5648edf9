import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { fromDbDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { putFlaggedOnAgenda } from './agenda-decisions.ts';
import { type Concerns, withConcerns } from './decision-concerns.ts';
import { findDecision } from './find-decision.ts';
import { loadDecision } from './load-decisions.ts';
import { type DecisionInput, readDecisionInput } from './read-decision-input.ts';
import { decisionRights } from './rights.ts';

export type DecisionDetails = Pick<
  DecisionInput,
  'objectiveIds' | 'sheetIds' | 'indicatorIds' | 'ownerId' | 'dueOn' | 'visibility' | 'cogNote'
>;

/**
 * Changes what is not its text: what it concerns, who sees to it and by when, who may read it, whether it may go
 * against the superior text (A5-3). No voice is asked anew.
 * @throws UserError for who may not record; InvalidForm naming each field to mend.
 */
export async function changeDecision(
  viewer: Viewer,
  { reference: given, ...details }: DecisionDetails & { reference: string },
  deps: Deps,
): Promise<{ reference: string }> {
  await requireRight(viewer, decisionRights.change, deps);
  const decision = await findDecision(viewer, given, deps);
  const place = `committee:${decision.committeeId}`;
  const read = await readDecisionInput(viewer, { ...details, text: '—', kind: decision.kind, place }, deps);
  const { ownerId, dueOn, visibility, isContraryToCog, cogNote, objectiveIds, sheetIds, indicatorIds } = read;
  const seen = await seenConcerns(viewer, decision.id, deps);
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    await tx.decision.update({
      where: { id: decision.id },
      data: {
        ownerId,
        dueOn: dueOn && toDbDate(dueOn),
        visibility,
        isContraryToCog,
        cogNote,
        objectives: { set: objectiveIds.map((id) => ({ id })) },
        sheets: rejoined(seen.sheets, sheetIds),
        indicators: rejoined(seen.indicators, indicatorIds),
      },
    });
    const place = { agreementId: viewer.agreement.id, decisionId: decision.id, now: now };
    if (isContraryToCog) await putFlaggedOnAgenda(tx, place);
    note('decision.changed', ['Decision', decision.id], {
      before: {
        ownerId: decision.ownerId,
        dueOn: decision.dueOn && fromDbDate(decision.dueOn),
        visibility: decision.visibility,
        cogNote: decision.cogNote,
        sheets: seen.sheets.map((sheet) => sheet.reference),
        indicators: seen.indicators.map(({ code }) => code),
      },
      after: {
        reference: decision.reference,
        ownerId,
        dueOn,
        visibility,
        cogNote,
        objectiveIds,
        ...(sheetIds ? { sheetIds } : {}),
        ...(indicatorIds ? { indicatorIds } : {}),
      },
    });
  });
  return { reference: decision.reference };
}

/** What it concerns among what the viewer may read: the rest was not shown to them, so it stays. */
async function seenConcerns(viewer: Viewer, id: string, deps: Deps): Promise<Concerns> {
  const loaded = await loadDecision(id, viewer, deps);
  const [decision] = loaded ? await withConcerns([loaded], { ...viewer, audience: 'self' }, deps) : [];
  return decision ?? { sheets: [], indicators: [] };
}

/** From what was seen to what is chosen; nothing said changes nothing. */
function rejoined(seen: { id: string }[], chosen: string[] | undefined) {
  if (!chosen) return {};
  const left = seen.filter(({ id }) => !chosen.includes(id));
  return { disconnect: left.map(({ id }) => ({ id })), connect: chosen.map((id) => ({ id })) };
}
