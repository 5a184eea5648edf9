import { speakersOn } from '../approvals/speakers-on.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Transaction } from '../deps.ts';
import { areMinutesOpen } from '../meetings/minutes-open.ts';
import { readSettings } from '../settings/read-settings.ts';
import { civilDateIn } from '../time/civil-date.ts';
import { decisionAskedDelivery } from './decision-asked-kind.ts';
import { decisionCardDelivery } from './decision-card-kind.ts';

/**
 * Has who speaks for each party asked about the wording that counts, and the card shown where the decision was recorded,
 * else in its committee's channels; nobody of what was noted at a meeting while its minutes ask for it. Those whose word on a former wording is void are told so.
 */
export async function askVoices(tx: Transaction, decisionId: string, now: Date): Promise<void> {
  const decision = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    include: { agreement: true, versions: { orderBy: { number: 'asc' } }, committee: { include: { channels: true } } },
  });
  const { agreementId, agreement, versions, cardChannelId, cardThreadTs, committee } = decision;
  const version = versions.at(-1);
  if (!version || (await isAskedWithMinutes(decision, now, tx))) return;
  await tx.decision.update({ where: { id: decisionId }, data: { askedAt: now } });
  const former = versions.slice(0, -1).map(({ id }) => id);
  const voided = await tx.approval.findMany({ where: { versionId: { in: former } }, select: { personId: true } });
  const speakers = await speakersOn(agreementId, civilDateIn(agreement.timeZone, now), { db: tx });
  const asked = new Set([...speakers, ...voided.map(({ personId }) => personId)]);
  const places = cardChannelId
    ? [{ channelId: cardChannelId, threadTs: cardThreadTs }]
    : committee.channels.map(({ channelId }) => ({ channelId, threadTs: null }));
  const rows = [
    ...places.map((place) => ({
      ...rowOf(agreementId, decisionCardDelivery(decisionId, place.channelId, now), now),
      threadTs: place.threadTs,
    })),
    ...[...asked].map((personId) => {
      return rowOf(agreementId, decisionAskedDelivery({ decisionId, version, personId }, now), now);
    }),
  ];
  await tx.delivery.createMany({ data: rows, skipDuplicates: true });
}

/** Noted at a meeting, it is agreed to with the minutes, which are circulated anew once it was changed (K-10). */
async function isAskedWithMinutes(
  { taskId, meetingId, agreementId, agreement }: { taskId: string | null; meetingId: string | null } & Scope,
  now: Date,
  tx: Transaction,
): Promise<boolean> {
  if (!taskId || !meetingId) return false;
  const meeting = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    include: { committee: true, minutesOf: { include: { corrections: true }, omit: { content: true } } },
  });
  const { timeZone } = agreement;
  const settings = await readSettings(agreementId, { db: tx });
  return areMinutesOpen(meeting, { settings, timeZone, today: civilDateIn(timeZone, now) });
}

interface Scope {
  agreementId: string;
  agreement: { timeZone: string };
}
