import { type Recording, recordDecision } from '../../../src/domain/decisions/record-decision.ts';
import type { CapturedMessage } from '../../../src/domain/messages/captured-thread.ts';
import type { SandboxMessage } from '../../../src/sandbox/protocol.ts';
import type { IssoireTown } from '../issoire-town.ts';
import { later } from './clock-steps.ts';

const CLAIRE = 'U0CLAIRE01';

/**
 * Claire records what was said as a decision of the technical committee, with messages of its thread as context, as the
 * menu of the message would have it; with a clock that moves, the card stands in the thread within the minute.
 */
export async function recordSaid(
  town: IssoireTown,
  said: { source: SandboxMessage; context: SandboxMessage[]; threadTs: string },
  decision: Pick<Recording, 'text' | 'dueOn'> & { owner: string | null },
): Promise<void> {
  const { deps, viewer } = town;
  const { source, context, threadTs } = said;
  const committee = await deps.db.committee.findFirstOrThrow({ where: { code: 'CT' } });
  const owner = decision.owner ? await deps.db.person.findFirstOrThrow({ where: { name: decision.owner } }) : null;
  const message = await captured(town, source, threadTs);
  const thread = await Promise.all(context.map((one) => captured(town, one, threadTs)));
  const recording: Recording = {
    ...{ text: decision.text, dueOn: decision.dueOn, ownerId: owner?.id ?? null },
    ...{ kind: 'OTHER', visibility: 'PARTIES', cogNote: '', objectiveIds: [], place: `committee:${committee.id}` },
    ...{ captured: { message, thread, channelId: source.channel, threadTs, unread: null }, corrects: null },
    context: context.map(({ ts }) => ts),
  };
  await recordDecision(await viewer(CLAIRE), recording, deps);
  await later(1)(town);
}

async function captured(
  { deps: { db } }: IssoireTown,
  { channel, ts, user, text }: SandboxMessage,
  threadTs: string,
): Promise<CapturedMessage> {
  const person = await db.person.findFirst({ where: { slackUserId: user } });
  const author = { personId: person?.id ?? null, name: person?.name ?? null };
  const permalink = `https://issoire.example/archives/${channel}/p${ts.replace('.', '')}`;
  const at = new Date(Number(ts) * 1000);
  return { channelId: channel, ts, permalink, threadTs, author, authorSlackId: user, at, text, files: [] };
}
