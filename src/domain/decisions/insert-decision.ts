import type { Change } from '../audit/change-once.ts';
import type { Transaction } from '../deps.ts';
import { fingerprintOf } from '../text/fingerprint.ts';
import { toDbDate } from '../time/civil-date.ts';
import { putFlaggedOnAgenda } from './agenda-decisions.ts';
import { askVoices } from './ask-voices.ts';
import type { DecisionDraft } from './decision-draft.ts';
import { draftReference, nextPlace, seriesOf } from './decision-number.ts';
import { placeOnAgenda } from './place-on-agenda.ts';
import { proofOf } from './proof.ts';

/** Writes a proposed decision down with its proof, frozen, and has each party asked (X3-20). */
export async function insertDecision(
  { tx, by, now, note }: Change,
  draft: DecisionDraft,
): Promise<{ id: string; reference: string; versionId: string }> {
  const agreementId = by.agreement.id;
  const { text, kind, committee, meetingId, taskId, ownerId, dueOn, visibility, correctsId, effect, card } = draft;
  const series = seriesOf(committee, draft.day);
  const reference = draftReference(series, await nextPlace(tx, { agreementId, series }, 'drafts'));
  const messages = (draft.messages ?? []).map(proofOf);
  const hash = textHash(text, messages);
  const author = { writtenById: by.person?.id ?? null, writtenBy: by.person?.name ?? by.slackUserId };
  const decision = await tx.decision.create({
    data: {
      agreementId,
      committeeId: committee.id,
      meetingId,
      taskId: taskId ?? null,
      kind,
      series,
      reference,
      draftReference: reference,
      visibility,
      ownerId,
      dueOn: dueOn && toDbDate(dueOn),
      isContraryToCog: draft.isContraryToCog ?? false,
      cogNote: draft.cogNote ?? null,
      correctsId: correctsId ?? null,
      ...(effect ? { effect } : {}),
      recordedById: author.writtenById,
      recordedBy: author.writtenBy,
      recordedAt: now,
      cardChannelId: card?.channelId ?? null,
      cardThreadTs: card?.threadTs ?? null,
      objectives: { connect: (draft.objectiveIds ?? []).map((id) => ({ id })) },
      sheets: { connect: (draft.sheetIds ?? []).map((id) => ({ id })) },
      indicators: { connect: (draft.indicatorIds ?? []).map((id) => ({ id })) },
      versions: { create: { number: 1, text, hash, ...author, writtenAt: now } },
      messages: {
        create: messages.map((message, place) => ({ ...message, position: place + 1, isSource: place === 0 })),
      },
    },
    include: { versions: true },
  });
  const versionId = decision.versions[0]?.id ?? '';
  if (meetingId && !taskId && kind !== 'GUEST') await proposeAt(tx, { meetingId, decisionId: decision.id, now });
  if (draft.isContraryToCog) await putFlaggedOnAgenda(tx, { agreementId, decisionId: decision.id, now });
  if (draft.isAsked) await askVoices(tx, decision.id, now);
  const after = { reference, committee: committee.shortName, kind, hash, messages: messages.length };
  note('decision.recorded', ['Decision', decision.id], { after });
  return { id: decision.id, reference, versionId };
}

/** What is proposed for a meeting to come stands on its agenda (R-06, X3-18); what was noted during one was said there. */
async function proposeAt(
  tx: Transaction,
  { meetingId, decisionId, now }: { meetingId: string; decisionId: string; now: Date },
): Promise<void> {
  const meeting = await tx.meeting.findFirst({ where: { id: meetingId, state: 'PLANNED' }, include: { items: true } });
  if (meeting) await placeOnAgenda(tx, { meeting, decisionId, now });
}

/** The fingerprint of a wording with its proof. */
export function textHash(text: string, messages: { hash: string }[]): string {
  return fingerprintOf({ text, messages: messages.map((message) => message.hash) });
}
