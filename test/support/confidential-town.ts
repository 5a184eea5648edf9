import { beforeAll, expect } from 'vitest';
import { LOOKED_FOR, MEETING, PROPOSED, SECRET } from './confidential-walk.ts';
import { testDatabase } from './database.ts';
import { CHANNEL, issoireWorkspace, USER } from './issoire-workspace.ts';
import { memoryMailer } from './memory-mailer.ts';
import { openForm } from './open-form.ts';
import { secretPlan } from './secret-plan.ts';
import { readText } from './workspace.ts';

const VOICES = { U0GERARD01: 'Caf', U0BERNARD1: 'Agglo', U0FRANCOI1: 'Ville' };

/** A workspace in which every text that is for the parties holds the secret: a meeting held, decisions, a plan, papers. */
export function confidentialTown() {
  const mailer = memoryMailer();
  const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z', withClock: true, mailer });
  const claire = () => workspace().as(USER.claire);
  const later = (minutes: number) =>
    workspace().sandbox.moveTo(new Date(workspace().sandbox.now().getTime() + minutes * 60_000));

  async function submitted(): Promise<void> {
    expect((await claire().submits()).errors).toEqual({});
  }

  async function propose(text: string, more: Record<string, string> = {}): Promise<void> {
    await openForm(claire(), '/ctg decisions', 'Nouvelle décision');
    await claire().fills({ text: `${text} ${LOOKED_FOR} ${SECRET}`, place: 'Comité technique', ...more });
    await submitted();
    await later(2);
  }

  beforeAll(async () => {
    const { db } = await testDatabase();
    await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
    await claire().fills({ committee: 'CT', day: '2021-05-20', hour: '14:00', place: 'Issoire' });
    await submitted();
    const meeting = await db.meeting.update({
      where: { agreementId_reference: { agreementId: (await db.agreement.findFirstOrThrow()).id, reference: MEETING } },
      data: { papersFor: 'PARTIES', minutesFor: 'PARTIES' },
    });
    const fatou = await db.person.findFirstOrThrow({ where: { slackUserId: USER.fatou } });
    await db.attendance.create({ data: { meetingId: meeting.id, personId: fatou.id, capacity: 'GUEST', seat: '' } });
    const addedAt = workspace().sandbox.now();
    await db.agendaItem.create({
      data: { meetingId: meeting.id, position: 90, title: `Point ${SECRET}`, papers: SECRET, origin: 'added', addedAt },
    });
    await db.document.create({
      data: {
        agreementId: meeting.agreementId,
        code: 'SECRET',
        title: `Étude ${LOOKED_FOR} ${SECRET}`,
        kind: 'STUDY',
        state: 'TITLE_ONLY',
        source: SECRET,
        position: 99,
      },
    });
    await secretPlan(db, { agreementId: meeting.agreementId, at: addedAt });
    await openForm(claire(), `/ctg reunion ${MEETING}`, 'Convoquer');
    await submitted();

    await propose('Adoptée', { owner: 'Yann Genêt', dueOn: '2021-06-15', cogNote: `Note ${SECRET}` });
    for (const [voice, party] of Object.entries(VOICES)) {
      const person = workspace().as(voice);
      const asked = (await person.sees(person.botChannel)).findLast((one) => readText(one).includes('P01'));
      if (!asked) throw new Error(`${party} was not asked`);
      await person.clicks(asked, `Accord : ${party}`);
    }
    await propose('Proposée', { owner: 'Yann Genêt', dueOn: '2021-06-15' });
    const gerard = workspace().as('U0GERARD01');
    const asked = (await gerard.sees(gerard.botChannel)).findLast((one) => readText(one).includes('P02'));
    if (!asked) throw new Error('the Caf was not asked');
    await gerard.clicks(asked, 'Autre réponse');
    await gerard.fills({ choice: 'pas d’accord', reason: `Parce que ${SECRET}` });
    expect((await gerard.submits()).errors).toEqual({});

    const o1 = await db.objective.findFirstOrThrow({ where: { code: 'O1' } });
    const about = { meetingId: meeting.id, objectives: { connect: { id: o1.id } } };
    const proposed = await db.decision.findFirstOrThrow({ where: { reference: PROPOSED } });
    await db.decision.update({ where: { id: proposed.id }, data: about });
    await claire().types(CHANNEL.agreement, `/ctg reglages set quorum moitie ${LOOKED_FOR} ${SECRET}`);

    await workspace().sandbox.moveTo(new Date('2021-05-20T16:00:00Z'));
    await openForm(claire(), `/ctg reunion ${MEETING}`, 'Séance tenue');
    await submitted();
    await openForm(claire(), `/ctg compte-rendu ${MEETING}`, 'Noter un point');
    await claire().fills({
      notes: `Dit : ${SECRET}`,
      task: `Fait : ${SECRET}`,
      owner: 'Yann Genêt',
      dueOn: '2021-06-20',
    });
    await submitted();
    await openForm(claire(), `/ctg compte-rendu ${MEETING}`, 'Diffuser');
    await submitted();
    await later(60 * 24 * 3);
  }, 240_000);

  return { mailer, workspace, claire };
}
