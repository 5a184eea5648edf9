import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { issoireSandboxFile } from '../support/seed-file.ts';
import { filled } from '../support/steps/form-steps.ts';
import { sheetCarried, sheetCreated } from '../support/steps/sheet-steps.ts';
import { step } from '../support/steps/step.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';
const mailer = memoryMailer();
const beginning = { beginsAt: '2021-05-03T07:00:00Z', withClock: true, mailer };

async function heard(town: IssoireTown, userId: string): Promise<SandboxMessage[]> {
  const person = town.as(userId);
  return (await person.sees(person.botChannel)).filter(({ user }) => user !== userId);
}

async function told(town: IssoireTown, userId: string, what: string | RegExp): Promise<SandboxMessage[]> {
  return (await heard(town, userId)).filter((message) => new RegExp(what).test(readText(message)));
}

describe('somebody for whom something becomes theirs', () => {
  const watched = step('the bot looks after it', async ({ at }) => at('2021-05-03T07:10:00Z'));
  const town = issoireWorkspace({ ...beginning, after: [watched, sheetCreated()] });

  it('is told once that they lead a sheet, what it means and what is open, with what awaits them one press away', async () => {
    await town().at('2021-05-04T08:00:00Z');
    const [message, ...others] = await told(town(), YANN, 'Vous pilotez la fiche FA-01');
    expect(others).toEqual([]);
    expect(message && readText(message)).toMatch(/Vous tenez son avancement à jour[\s\S]*attend/);
    const { message: work } = await town()
      .as(YANN)
      .clicks(message as SandboxMessage, 'Tout ce qui m’attend');
    expect(work && readText(work)).toContain('FA-01');
    await town().at('2021-05-06T08:00:00Z');
    expect(await told(town(), YANN, 'Vous pilotez la fiche FA-01')).toHaveLength(1);
    expect(await told(town(), USER.claire, 'Vous pilotez')).toEqual([]);
  });

  it('is told of being its elected sponsor by mail, and who refers for a party in the chat; the lead is not told again', async () => {
    await town().deps.db.person.updateMany({ where: { name: 'Françoise Marronnier' }, data: { reachBy: 'EMAIL' } });
    await sheetCarried({ sponsor: 'Françoise Marronnier' }, { Ville: ['Denise Lilas'] })(town());
    await town().at('2021-05-04T08:00:00Z');
    const letters = mailer.sent.filter(({ text }) => text?.includes('vous a comme référence parmi les élus'));
    expect(letters.map(({ to }) => to.name)).toEqual(['Françoise Marronnier']);
    expect(letters[0]?.text).not.toContain('/ctg');
    const { db } = town().deps;
    const denise = await db.person.findFirstOrThrow({ where: { name: 'Denise Lilas' } });
    expect(await told(town(), denise.slackUserId ?? '', 'référence technique de la Ville')).toHaveLength(1);
    expect(await told(town(), YANN, 'Vous pilotez la fiche FA-01')).toHaveLength(1);
  });

  it('is not told of what was taken back before the message left', async () => {
    await filled('edit-sheet', { sheet: 'FA-01' }, { leadParty: 'Ville', leadPerson: 'Karim Laurier' })(town());
    await town().at('2021-05-04T08:00:00Z');
    expect(await told(town(), YANN, 'Vous pilotez la fiche FA-01')).toEqual([]);
  });

  it('is told of a party’s voice that a file gives them later, while the first load tells nobody', async () => {
    const { db, now } = town().deps;
    expect(
      await db.delivery.count({ where: { kind: 'became', createdAt: { lt: new Date('2021-05-03T07:10:00Z') } } }),
    ).toBe(0);
    const file = issoireSandboxFile();
    const yann = file.people.find(({ name }) => name === 'Yann Genêt');
    yann?.voices.push({ party: 'API', capacity: 'REPRESENTATIVE', startsOn: '2021-05-03', endsOn: null });
    await loadAgreement(file, { db, now });
    await town().at('2021-05-04T08:00:00Z');
    expect(await told(town(), YANN, 'Vous répondez au nom de l’Agglo en suppléance')).toHaveLength(1);
  });
});

describe('somebody who is given a seat', () => {
  const town = issoireWorkspace({ ...beginning, after: [] });

  it('is told for which committee, party and office, from when', async () => {
    await filled('add-member', {}, { seat: 'référents thématiques', person: 'Yann Genêt' })(town());
    await town().at('2021-05-04T08:00:00Z');
    const [message] = await told(town(), YANN, 'Vous siégez');
    expect(message && readText(message)).toMatch(/en qualité de : .*à compter du 3 mai 2021[\s\S]*convocations/);
  });
});
