import { giveVoice } from '../../src/domain/adoption/give-voice.ts';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import type { ApprovalChoice } from '../../src/domain/approvals/approval-status.ts';
import { type Recording, recordDecision } from '../../src/domain/decisions/record-decision.ts';
import type { Database, Deps } from '../../src/domain/deps.ts';
import type { CapturedThread } from '../../src/domain/messages/captured-thread.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import type { Viewer } from '../../src/domain/viewer/viewer.ts';
import { issoireSandboxFile } from './seed-file.ts';

/** Who holds the voice of each party in the sandbox, by its code. */
export const VOICE = { CAF63: 'U0GERARD01', API: 'U0BERNARD1', VILLE: 'U0FRANCOI1' } as const;

/** The sandbox's agreement on a database, with what it takes to record decisions and to agree to them. */
export async function decisionTown(db: Database, instant = '2021-05-03T07:00:00Z') {
  const clock = { now: new Date(instant) };
  const deps: Deps = { db, now: () => clock.now };
  await loadAgreement(issoireSandboxFile(), deps);
  const committee = await db.committee.findFirstOrThrow({ where: { code: 'CT' } });

  const viewer = (slackUserId: string): Promise<Viewer> =>
    findViewer({ slackUserId, channelId: undefined, via: 'button', audience: 'self' }, deps);

  const record = async (over: Partial<Recording> = {}, by = 'U0CLAIRE01', on: Deps = deps) =>
    recordDecision(
      await viewer(by),
      {
        text: 'Ouvrir à 7 h 15.',
        kind: 'OTHER',
        place: `committee:${committee.id}`,
        objectiveIds: [],
        ownerId: null,
        dueOn: null,
        visibility: 'PARTIES',
        cogNote: '',
        captured: null,
        context: [],
        corrects: null,
        ...over,
      },
      on,
    );

  const versionOf = async (reference: string): Promise<string> => {
    const { versions } = await db.decision.findFirstOrThrow({
      where: { OR: [{ reference }, { draftReference: reference }] },
      include: { versions: { orderBy: { number: 'desc' } } },
    });
    return versions[0]?.id ?? '';
  };

  const say = async (slackUserId: string, reference: string, choice: ApprovalChoice, on: Deps = deps) =>
    giveVoice(
      await viewer(slackUserId),
      {
        subject: 'DECISION',
        versionId: await versionOf(reference),
        partyId: null,
        choice,
        reason: choice === 'DISAGREE' ? 'Non' : '',
      },
      on,
    );

  const adopt = async (reference: string): Promise<void> => {
    for (const voice of Object.values(VOICE)) await say(voice, reference, 'AGREE');
  };

  return { clock, deps, viewer, record, say, adopt, versionOf, committee };
}

/** A message as it is read from a channel, alone. */
export function captured(ts: string, text = 'On ouvre à 7 h 15.'): CapturedThread {
  const channelId = 'C0CTGTECH1';
  const message = {
    channelId,
    ts,
    permalink: `https://issoire.example/archives/${channelId}/p${ts.replace('.', '')}`,
    threadTs: null,
    author: { personId: null, name: 'Yann Genêt' },
    authorSlackId: 'U0YANN0001',
    at: new Date(Number(ts) * 1000),
    text,
    files: [],
  };
  return { message, thread: [], channelId, threadTs: ts, unread: null };
}
