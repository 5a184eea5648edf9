import { UserError } from '../../errors.ts';
import { awaitedParties } from '../approvals/approval-status.ts';
import { speakersAmong } from '../approvals/speakers-on.ts';
import { changeOnce } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import { chooseRoutes } from '../people/choose-routes.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { decisionAskedDelivery } from './decision-asked-kind.ts';
import { findVersion } from './find-version.ts';
import { loadDecision } from './load-decisions.ts';
import { decisionRights } from './rights.ts';

/** Who was asked again, by name; who had been already that day; whom nothing reaches. */
export interface VoiceReminded {
  reference: string;
  party: PartyName;
  asked: string[];
  askedToday: string[];
  unreached: string[];
}

/**
 * Asks again, by hand, who speaks for a silent party; once a day, however often and by however many it is pressed.
 * @throws UserError for who may not record, for a wording that no longer counts, and for a party whose word is not awaited.
 */
export async function remindVoice(
  viewer: Viewer,
  { versionId, partyId }: { versionId: string; partyId: string },
  { canMail, ...deps }: Deps & { canMail: boolean },
): Promise<VoiceReminded> {
  await requireRight(viewer, decisionRights.amend, deps);
  const { decisionId, reference } = await findVersion(viewer, versionId, deps);
  const decision = await loadDecision(decisionId, viewer, deps);
  if (!decision || decision.version.id !== versionId) throw new UserError('decisionReworded', { reference });
  const { state, version } = decision;
  if (state !== 'PROPOSED') throw new UserError('decisionSettled', { reference, state });
  const party = awaitedParties(decision.approval).find(({ id }) => id === partyId);
  if (!party) throw new UserError('voiceGiven', { reference });
  const voices = await deps.db.partyVoice.findMany({ where: { partyId }, include: { person: true } });
  const speakers = speakersAmong([voices], viewer.today).flatMap((id) => {
    const held = voices.find(({ personId }) => personId === id);
    return held ? [held.person] : [];
  });
  const isReached = (person: (typeof speakers)[number]) => chooseRoutes(person, { canMail }).length > 0;
  const reached = speakers.filter(isReached);
  const asked = await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const names: string[] = [];
    for (const { id: personId, name } of reached) {
      const planned = decisionAskedDelivery({ decisionId, version, personId }, now);
      const row = rowOf(viewer.agreement.id, { ...planned, step: `${planned.step}:${viewer.today}` }, now);
      const { count } = await tx.delivery.createMany({ data: [row], skipDuplicates: true });
      if (count > 0) names.push(name);
    }
    if (names.length > 0) note('voice.reminded', ['Decision', decisionId], { after: { reference, party: party.code } });
    return names;
  });
  return {
    reference,
    party: partyName(party),
    asked,
    askedToday: reached.map(({ name }) => name).filter((name) => !asked.includes(name)),
    unreached: speakers.filter((person) => !isReached(person)).map(({ name }) => name),
  };
}
