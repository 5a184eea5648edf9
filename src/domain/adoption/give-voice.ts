import type { ApprovalSubject } from '../../database/generated/client.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import { type ApprovalChoice, type ApprovalStatus, approvalStatus } from '../approvals/approval-status.ts';
import { loadPositions } from '../approvals/load-positions.ts';
import { type HeldVoice, voicesOf } from '../approvals/voices-of.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps, Transaction } from '../deps.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { approvalMatters } from './approval-matters.ts';

export interface VoiceInput {
  subject: ApprovalSubject;
  /** The frozen text that they read. */
  versionId: string;
  /** The party for which they speak; null for each of those whose voice they hold. */
  partyId: string | null;
  choice: ApprovalChoice;
  reason: string;
}

export interface VoiceAnswer {
  reference: string;
  approval: ApprovalStatus;
  /** What it is called now that every party agrees; null while one does not, or when its name stays. */
  adoptedAs: string | null;
  /** The parties for which they spoke. */
  parties: PartyName[];
}

/** Characters of a reason. */
export const MOST_REASON = 500;

/**
 * A party's word on a frozen text, given by who holds its voice at that instant (K-10, K-34). The last position counts; the
 * same one again changes nothing. What follows from it (an adoption, R-08) stands or falls with it.
 * @throws UserError for somebody who holds no voice, or not that party's, and for a text that is no longer open;
 * InvalidForm for a disagreement without a reason.
 */
export async function giveVoice(viewer: Viewer, input: VoiceInput, deps: Deps): Promise<VoiceAnswer> {
  const { subject, versionId, choice } = input;
  const person = viewer.person;
  const held = await voicesOf(viewer, deps);
  if (!person || held.length === 0) throw new UserError('noVoice');
  const parties = await deps.db.party.findMany({
    where: { agreementId: viewer.agreement.id },
    orderBy: { position: 'asc' },
    select: { id: true, code: true, shortName: true, article: true },
  });
  const spoken = held.filter(({ partyId }) => input.partyId === null || partyId === input.partyId);
  if (spoken.length === 0) {
    const party = parties.find(({ id }) => id === input.partyId);
    throw party ? new UserError('notYourVoice', { party: partyName(party) }) : new UserError('gone');
  }
  const reason = input.reason.replace(/\r\n/g, '\n').trim();
  if (choice === 'DISAGREE' && reason === '') throw new InvalidForm({ reason: new UserError('required') });
  if (reason.length > MOST_REASON) throw new InvalidForm({ reason: new UserError('tooLong', { most: MOST_REASON }) });

  const matter = approvalMatters[subject];
  const speaking = parties.filter(({ id }) => spoken.some(({ partyId }) => partyId === id)).map(partyName);
  return changeOnce(viewer, deps, async (change) => {
    const { tx, now, note } = change;
    const { reference, hash, closed } = await matter.open(tx, viewer, versionId);
    const before = (await loadPositions([versionId], { db: tx })).get(versionId) ?? [];
    const isSaid = ({ partyId }: HeldVoice) => {
      const last = before.findLast((position) => position.partyId === partyId);
      return last?.personId === person.id && last.choice === choice && (last.reason ?? '') === reason;
    };
    const fresh = spoken.filter((voice) => !isSaid(voice));
    if (closed && fresh.length > 0) throw closed;
    const said = await addPositions(tx, viewer, fresh, { ...input, reason, now });
    if (choice !== 'AGREE' && said !== null) {
      const against = parties.filter(({ id }) => fresh.some(({ partyId }) => partyId === id));
      await matter.refuse(change, { versionId, step: said, parties: against, choice, by: person.name, reason });
    }
    const positions = (await loadPositions([versionId], { db: tx })).get(versionId) ?? [];
    const approval = approvalStatus(parties, positions);
    let adoptedAs: string | null = null;
    if (fresh.length > 0) {
      adoptedAs = await matter.settle(change, { versionId, approval });
      note('voice.given', [subject === 'DECISION' ? 'DecisionVersion' : 'MinutesVersion', versionId], {
        after: { reference, parties: speaking.map(({ shortName }) => shortName), choice, reason, hash },
      });
    }
    return { reference, approval, adoptedAs, parties: speaking };
  });
}

/** Gives the id of the last one; null when there was nothing to add. */
async function addPositions(
  tx: Transaction,
  { person, via }: Viewer,
  voices: HeldVoice[],
  { subject, versionId, choice, reason, now }: VoiceInput & { now: Date },
): Promise<string | null> {
  if (!person) return null;
  let last: bigint | null = null;
  // One by one: their ids are in the order in which they were said.
  for (const { partyId, capacity } of voices) {
    const { id } = await tx.approval.create({
      data: {
        subject,
        versionId,
        partyId,
        personId: person.id,
        personName: person.name,
        capacity,
        choice,
        reason: reason || null,
        at: now,
        via,
      },
    });
    last = id;
  }
  return last === null ? null : String(last);
}
