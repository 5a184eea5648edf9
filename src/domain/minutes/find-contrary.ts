import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { loadParties } from '../parties/load-parties.ts';
import type { MinutesContent } from './minutes-content.ts';
import { contraryDecisions, loadNoted } from './noted-decisions.ts';

/** Why a version of minutes cannot be agreed to: the register says otherwise of a decision that it prints; null while it does not. */
export async function findContrary(
  { meeting, content }: { meeting: { id: string; agreementId: string; reference: string }; content: unknown },
  { db }: { db: Pick<Deps['db'], 'decision' | 'approval' | 'party'> },
): Promise<UserError<'minutesContrary'> | null> {
  const parties = await loadParties(meeting.agreementId, { db });
  const noted = await loadNoted(meeting.id, parties, { db });
  const contrary = contraryDecisions(content as MinutesContent, noted);
  if (contrary.length === 0) return null;
  const decisions = contrary.map(({ draftReference }) => draftReference);
  return new UserError('minutesContrary', { reference: meeting.reference, decisions });
}
