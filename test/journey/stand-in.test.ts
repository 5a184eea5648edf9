import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { linkIn, openPage } from '../support/open-page.ts';
import { convened, planned, until } from '../support/steps/meeting-steps.ts';
import { representedBy } from '../support/steps/stand-in-steps.ts';
import { readText } from '../support/workspace.ts';

const MAYOR = 'U0FRANCOI1';
/** Of the Ville, without a seat in the steering committee; reads English. */
const EMMA = 'Emma Hazel';
const EMMA_MAIL = 'emma.hazel@ville-issoire.example';
/** Secretary: invited without a voice. */
const DENISE = 'Denise Lilas';

async function lastTold(town: IssoireTown, userId: string): Promise<SandboxMessage> {
  const said = await town.as(userId).sees(town.as(userId).botChannel);
  const message = said.findLast(({ user }) => user !== userId);
  if (!message) throw new Error('nothing was said');
  return message;
}

const convenedCopil = [planned('2021-03-30', 'COPIL'), convened('COPIL-2021')];

describe('a mayor who cannot come, and names who stands in (X3-13)', () => {
  const mailer = memoryMailer();
  const byMail = async ({ deps: { db } }: IssoireTown) => {
    await db.person.updateMany({ where: { name: EMMA }, data: { reachBy: 'EMAIL', email: EMMA_MAIL } });
  };
  const town = issoireWorkspace({
    ...{ beginsAt: '2021-02-01T08:00:00Z', withClock: true, mailer },
    after: [byMail, ...convenedCopil, representedBy('COPIL-2021', MAYOR, EMMA), until('2021-02-01T08:10:00Z')],
  });
  const letter = () => mailer.sent.findLast(({ to }) => to.address === EMMA_MAIL)?.text ?? '';
  const own = async (line: string) => {
    const { message } = await town().as(MAYOR).types(town().as(MAYOR).botChannel, line);
    return message ? readText(message) : '';
  };

  it('is seen by both: the stand-in reads for whom and in which seat, the mayor by whom, and that nothing is said yet', async () => {
    expect(letter()).toContain('You stand in for Françoise Marronnier (seat: Le Maire).');
    expect(letter()).toContain('Agenda');
    for (const line of ['/ctg reunions COPIL-2021', '/ctg moi']) {
      expect(await own(line)).toContain(`représenté·e par ${EMMA} (sans réponse)`);
    }
  });

  it('is told when the stand-in comes no more, stays counted as represented, and names another there', async () => {
    const answered = await (await openPage(linkIn(letter(), 'Excused', town().botUrl))).sends({});
    expect(answered.status).toBe(200);
    await town().at('2021-02-02T09:00:00Z');
    const told = await lastTold(town(), MAYOR);
    expect(readText(told)).toContain(`Copil du 30 mars 2021 : ${EMMA} ne pourra pas vous représenter`);
    expect(await own('/ctg reunions COPIL-2021')).toMatch(/Ville : .*1 représenté/);
    await town().as(MAYOR).clicks(told, 'Autre représentant·e…');
    await town().as(MAYOR).fills({ standIn: 'Karim Laurier' });
    expect((await town().as(MAYOR).submits()).errors).toEqual({});
    await town().at('2021-02-02T09:05:00Z');
    // He sits already: one convocation says both.
    const karim = readText(await lastTold(town(), USER.karim));
    expect(karim).toContain('Vous y siégez :');
    expect(karim).toContain('Vous y représentez aussi Françoise Marronnier (siège : Le Maire).');
  });
});

describe('who is named a stand-in', () => {
  const town = issoireWorkspace({
    ...{ beginsAt: '2021-02-01T08:00:00Z', withClock: true },
    after: [...convenedCopil],
  });

  it('is said at once to who named them, also in the form’s answer', async () => {
    const mayor = town().as(MAYOR);
    await mayor.clicks(await lastTold(town(), MAYOR), 'Représenté·e par…');
    await mayor.fills({ standIn: DENISE });
    const { modal } = await mayor.submits();
    const shown = modal ? readText(modal.blocks) : readText(await lastTold(town(), MAYOR));
    expect(shown).toContain(`${DENISE} reçoit la convocation`);
    await town().at('2021-02-01T08:10:00Z');
    expect(readText(await lastTold(town(), USER.denise))).toContain(
      'Vous y représentez Françoise Marronnier (siège : Le Maire).',
    );
    // Invited without a voice, she has the mayor's.
    const { partyId } = await town().deps.db.attendance.findFirstOrThrow({ where: { person: { name: DENISE } } });
    expect(partyId).not.toBeNull();
  });

  it('named no more, sits by their own seat alone, and is told so', async () => {
    const mayor = town().as(MAYOR);
    const message = await lastTold(town(), MAYOR);
    await mayor.clicks(message, 'Représenté·e par…');
    await mayor.fills({ standIn: 'Karim Laurier' });
    await mayor.submits();
    await town().at('2021-02-01T08:10:00Z');
    await mayor.clicks(message, 'Présent·e');
    await town().at('2021-02-01T08:20:00Z');
    const karim = readText(await lastTold(town(), USER.karim));
    expect(karim).toContain('Vous y siégez :');
    expect(karim).not.toContain('représentez');
    const { text } = await town().as(USER.karim).types(CHANNEL.agreement, '/ctg moi');
    expect(text).not.toContain('vous représentez');
  });
});
