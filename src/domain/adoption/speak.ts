import type { ApprovalSubject } from '../../database/generated/client.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import {
  type ApprovalChoice,
  type ApprovalStatus,
  type ApprovingParty,
  approvalStatus,
} from '../approvals/approval-status.ts';
import { loadPositions } from '../approvals/load-positions.ts';
import { type HeldVoice, voicesOf } from '../approvals/voices-of.ts';
import type { Change } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { addPositions } from './add-positions.ts';
import { approvalMatters } from './approval-matters.ts';

/** Who speaks, and for which parties. */
export interface Speaker {
  parties: ApprovingParty[];
  voices: HeldVoice[];
}

/** What is said of one frozen text. */
export interface Word {
  subject: ApprovalSubject;
  versionId: string;
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
 * For whom somebody speaks: one party, or each of those whose voice they hold (K-10).
 * @throws UserError for somebody who holds no voice, or not that party's.
 */
export async function findSpeaker(viewer: Viewer, wanted: string | null, deps: Pick<Deps, 'db'>): Promise<Speaker> {
  const held = await voicesOf(viewer, deps);
  if (!viewer.person || held.length === 0) throw new UserError('noVoice');
  const parties = await deps.db.party.findMany({
    where: { agreementId: viewer.agreement.id },
    orderBy: { position: 'asc' },
    select: { id: true, code: true, shortName: true, article: true },
  });
  const voices = held.filter(({ partyId }) => wanted === null || partyId === wanted);
  if (voices.length > 0) return { parties, voices };
  const party = parties.find(({ id }) => id === wanted);
  throw party ? new UserError('notYourVoice', { party: partyName(party) }) : new UserError('gone');
}

/** @throws InvalidForm, under `field`, for a disagreement without a reason, and for one too long. */
export function readReason({ choice, reason: typed }: Pick<Word, 'choice' | 'reason'>, field = 'reason'): string {
  const reason = typed.replace(/\r\n/g, '\n').trim();
  if (choice === 'DISAGREE' && reason === '') throw new InvalidForm({ [field]: new UserError('required') });
  if (reason.length > MOST_REASON) throw new InvalidForm({ [field]: new UserError('tooLong', { most: MOST_REASON }) });
  return reason;
}

/**
 * Says a word on a frozen text, in the change that it is of; what follows from it stands or falls with it. The same one again changes
 * nothing.
 * @throws UserError for a text that is no longer open.
 */
export async function speak(change: Change, { parties, voices }: Speaker, word: Word): Promise<VoiceAnswer> {
  const { tx, by, note } = change;
  const { subject, versionId, choice, reason } = word;
  const matter = approvalMatters[subject];
  const speaking = parties.filter(({ id }) => voices.some(({ partyId }) => partyId === id)).map(partyName);
  const { reference, hash, closed } = await matter.open(tx, by, versionId);
  const before = (await loadPositions([versionId], { db: tx })).get(versionId) ?? [];
  const isSaid = ({ partyId }: HeldVoice) => {
    const last = before.findLast((position) => position.partyId === partyId);
    return last?.personId === by.person?.id && last?.choice === choice && (last.reason ?? '') === reason;
  };
  const fresh = voices.filter((voice) => !isSaid(voice));
  if (closed && fresh.length > 0) throw closed;
  const said = await addPositions(change, fresh, word);
  if (choice !== 'AGREE' && said !== null) {
    const against = parties.filter(({ id }) => fresh.some(({ partyId }) => partyId === id));
    await matter.refuse(change, { versionId, step: said, parties: against, choice, by: by.person?.name ?? '', reason });
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
}
