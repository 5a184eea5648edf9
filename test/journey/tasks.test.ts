import { describe, expect, it } from 'vitest';
import { followTask } from '../../src/domain/minutes/follow-task.ts';
import { writeNote } from '../../src/domain/minutes/write-note.ts';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { linkIn, openPage } from '../support/open-page.ts';
import { readPage } from '../support/read-page.ts';
import { readsMail } from '../support/steps/form-steps.ts';
import { convened, held, planned, pointsOf, until } from '../support/steps/meeting-steps.ts';
import { step } from '../support/steps/step.ts';
import { together } from '../support/steps/together.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';
const YANN_MAIL = 'yann.genet@agglo-issoire.example';
const REFERENCE = 'CT-2021-S1';
const mailer = memoryMailer();
const beginning = { beginsAt: '2021-03-01T08:00:00Z', withClock: true, mailer };

/** Denise notes something to do under the first point. */
const task = (text: string, owner: string | null, dueOn: string) =>
  step(`task ${JSON.stringify([text, owner, dueOn])}`, async ({ deps, viewer }) => {
    const denise = await viewer(USER.denise);
    const where = { agreementId: denise.agreement.id, name: owner ?? '' };
    const person = owner ? await deps.db.person.findFirstOrThrow({ where }) : null;
    const itemId = (await pointsOf({ deps }, REFERENCE))[0]?.id ?? '';
    const input = {
      reference: REFERENCE,
      itemId,
      notes: '',
      task: text,
      isDecision: false,
      ownerId: person?.id ?? null,
    };
    await writeNote(denise, { ...input, dueOn }, deps);
  });
const met = together(
  ...[planned('2021-03-23'), convened(REFERENCE), until('2021-03-23T16:00:00Z')],
  held(REFERENCE, { present: ['Yann Genêt'] }),
);

async function told(town: IssoireTown, userId: string, about: RegExp): Promise<SandboxMessage[]> {
  const person = town.as(userId);
  const said = await person.sees(person.botChannel);
  return said.filter((message) => message.user !== userId && about.test(readText(message)));
}

async function shown(town: IssoireTown, userId: string, line: string): Promise<string> {
  const { message } = await town.as(userId).types(CHANNEL.agreement, line);
  return message ? readText(message) : '';
}

describe('a task that minutes note for somebody', () => {
  const town = issoireWorkspace({
    ...beginning,
    after: [met, task('Relancer les crèches', 'Yann Genêt', '2021-04-15')],
  });

  it('stands in what they have to do, is reminded a week before, the day and the day after, and put off with a reason', async () => {
    expect(await shown(town(), YANN, '/ctg moi')).toContain(
      'Tâche : « Relancer les crèches », à faire avant le 15 avril',
    );
    await town().at('2021-04-16T08:00:00Z');
    const reminders = await told(town(), YANN, /Tâche : « Relancer les crèches »/);
    expect(reminders).toHaveLength(3);
    const yann = town().as(YANN);
    await yann.clicks(reminders.at(-1) as SandboxMessage, 'Reporter');
    await yann.fills({ dueOn: '2021-05-03' });
    expect((await yann.submits()).errors).toHaveProperty('reason');
    await yann.fills({ reason: 'Deux crèches sont fermées' });
    expect((await yann.submits()).errors).toEqual({});
    expect(await shown(town(), YANN, '/ctg moi')).toContain('« Relancer les crèches », à faire avant le 3 mai 2021');
    // What the minutes say stands; what became of it is said below.
    const page = await shown(town(), YANN, `/ctg compte-rendu ${REFERENCE}`);
    expect(page).toContain('À faire : Relancer les crèches (Yann Genêt, avant le 15 avril 2021)');
    expect(page).toContain(
      'Relancer les crèches — Yann Genêt, avant le 3 mai 2021 — reportée : Deux crèches sont fermées',
    );
  });

  it('late, is told to who coordinates and stands on the next agenda, until it is done', async () => {
    await town().at('2021-04-16T08:00:00Z');
    expect(await told(town(), USER.claire, /En retard : Tâche : « Relancer les crèches »/)).toHaveLength(1);
    await planned('2021-09-14')(town());
    const agenda = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg agenda CT-2021-S2');
    expect(agenda.text).toContain(`Tâches à suivre du compte rendu ${REFERENCE}`);
    const [reminder] = (await told(town(), YANN, /Tâche : « Relancer les crèches »/)).slice(-1);
    expect(
      (
        await town()
          .as(YANN)
          .clicks(reminder as SandboxMessage, 'Fait')
      ).text,
    ).toContain('Tâche faite');
    expect(await shown(town(), YANN, '/ctg moi')).not.toContain('Relancer les crèches');
    expect(await shown(town(), USER.claire, '/ctg echeances')).not.toContain('Relancer les crèches');
  });
});

describe('a task of somebody who reads mail only', () => {
  const town = issoireWorkspace({
    ...beginning,
    after: [readsMail(YANN), met, task('Relancer les crèches', 'Yann Genêt', '2021-04-15')],
  });

  it('is dropped by a link, with a reason that the secretariat is told', async () => {
    await town().at('2021-04-15T08:00:00Z');
    const letter = mailer.sent
      .filter(({ to, text }) => to.address === YANN_MAIL && /Relancer les crèches/.test(text))
      .at(-1);
    const form = await openPage(linkIn(letter?.text ?? '', 'Abandonner', town().botUrl));
    expect((await form.sends({ reason: '' })).status).toBe(409);
    expect((await form.sends({ reason: 'Fait par la Caf' })).page).toContain('Tâche abandonnée');
    await town().at('2021-04-16T08:00:00Z');
    const dropped = /Tâche abandonnée : « Relancer les crèches »[\s\S]*Yann Genêt : « Fait par la Caf »/;
    expect(await told(town(), USER.denise, dropped)).toHaveLength(1);
    expect(await told(town(), USER.claire, dropped)).toHaveLength(1);
    const done = await readPage(linkIn(letter?.text ?? '', 'Fait', town().botUrl));
    expect(done).toContain('abandonnée');
  });
});

describe('a task that nobody sees to', () => {
  const town = issoireWorkspace({ ...beginning, after: [met, task('Réserver la salle', null, '2021-04-15')] });

  it('is the secretariat’s to remember, and nobody else’s to close', async () => {
    await town().at('2021-04-15T08:00:00Z');
    const [reminder] = (
      await told(town(), USER.denise, /« Réserver la salle »[\s\S]*personne n’en est responsable/)
    ).slice(-1);
    expect(await told(town(), YANN, /Réserver la salle/)).toEqual([]);
    const { id } = await town().deps.db.meetingTask.findFirstOrThrow({ where: { text: 'Réserver la salle' } });
    const done = { taskId: id, kind: 'DONE', dueOn: null, reason: '' } as const;
    await expect(followTask(await town().viewer(YANN), done, town().deps)).rejects.toMatchObject({
      code: 'taskOwnerOnly',
    });
    expect(
      (
        await town()
          .as(USER.denise)
          .clicks(reminder as SandboxMessage, 'Fait')
      ).text,
    ).toContain('Tâche faite');
  });
});
