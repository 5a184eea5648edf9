import { writeNote } from '../../src/domain/minutes/write-note.ts';
import { LOOKED_FOR, MEETING, PROPOSED, SECRET } from './confidential-walk.ts';
import type { IssoireTown, Step } from './issoire-town.ts';
import { issoireWorkspace, USER } from './issoire-workspace.ts';
import { memoryMailer } from './memory-mailer.ts';
import { secretPlan } from './secret-plan.ts';
import { later } from './steps/clock-steps.ts';
import { agreedBy, disagreedBy, proposed, ruleProposed } from './steps/decision-steps.ts';
import { circulated, convened, held, planned, pointsOf, until } from './steps/meeting-steps.ts';
import { step } from './steps/step.ts';

const seenTo = { owner: 'Yann Genêt', dueOn: '2021-06-15' };

/** A meeting held, decisions, a rule, a plan, papers. */
const TOLD: Step[] = [
  planned('2021-05-20'),
  papersHidden,
  convened(MEETING),
  proposed(`Adoptée ${LOOKED_FOR} ${SECRET}`, { ...seenTo, cogNote: `Note ${SECRET}` }),
  agreedBy('CT-2021-S1-P01'),
  proposed(`Proposée ${LOOKED_FOR} ${SECRET}`, seenTo),
  disagreedBy(PROPOSED, 'U0GERARD01', `Parce que ${SECRET}`),
  decisionPlaced,
  ruleProposed('quorum', 'half', `${LOOKED_FOR} ${SECRET}`),
  until('2021-05-20T16:00:00Z'),
  held(MEETING),
  pointNoted,
  circulated(MEETING),
  later(60 * 24 * 3),
];

const secretTold = step('every text that is for the parties holds the secret', async (town) => {
  for (const live of TOLD) await live(town);
});

/** A workspace in which every text that is for the parties holds the secret. */
export function confidentialTown() {
  const mailer = memoryMailer();
  const town = issoireWorkspace({
    beginsAt: '2021-05-03T07:00:00Z',
    withClock: true,
    mailer,
    after: [secretTold],
  });
  return { mailer, town, claire: () => town().as(USER.claire) };
}

/** A guest is invited to the meeting, whose papers, points and plan hold the secret. */
async function papersHidden({ deps: { db, now } }: IssoireTown): Promise<void> {
  const { id, agreementId } = await db.meeting.findFirstOrThrow({ where: { reference: MEETING } });
  await db.meeting.update({ where: { id }, data: { papersFor: 'PARTIES', minutesFor: 'PARTIES' } });
  const fatou = await db.person.findFirstOrThrow({ where: { slackUserId: USER.fatou } });
  await db.attendance.create({ data: { meetingId: id, personId: fatou.id, capacity: 'GUEST', seat: '' } });
  const point = { title: `Point ${SECRET}`, papers: SECRET, origin: 'added', addedAt: now() };
  await db.agendaItem.create({ data: { meetingId: id, position: 90, ...point } });
  await db.document.create({
    data: {
      agreementId,
      code: 'SECRET',
      title: `Étude ${LOOKED_FOR} ${SECRET}`,
      kind: 'STUDY',
      state: 'TITLE_ONLY',
      source: SECRET,
      position: 99,
    },
  });
  await secretPlan(db, { agreementId, at: now() });
}

/** The decision that is not settled is of the meeting, and about an objective. */
async function decisionPlaced({ deps: { db } }: IssoireTown): Promise<void> {
  const meeting = await db.meeting.findFirstOrThrow({ where: { reference: MEETING } });
  const objective = await db.objective.findFirstOrThrow({ where: { code: 'O1' } });
  const proposal = await db.decision.findFirstOrThrow({ where: { reference: PROPOSED } });
  const about = { meetingId: meeting.id, objectives: { connect: { id: objective.id } } };
  await db.decision.update({ where: { id: proposal.id }, data: about });
}

async function pointNoted({ deps, viewer }: IssoireTown): Promise<void> {
  const [first] = await pointsOf({ deps }, MEETING);
  const yann = await deps.db.person.findFirstOrThrow({ where: { name: 'Yann Genêt' } });
  const task = { task: `Fait : ${SECRET}`, isDecision: true, ownerId: yann.id, dueOn: '2021-06-20' };
  const note = { reference: MEETING, itemId: first?.id ?? '', notes: `Dit : ${SECRET}`, ...task };
  await writeNote(await viewer(USER.claire), note, deps);
}
