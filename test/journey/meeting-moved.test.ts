import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { linkIn, openPage } from '../support/open-page.ts';
import { answered } from '../support/steps/answer-steps.ts';
import { convened, moved, planned } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';
const EMMA_MAIL = 'emma.hazel@ville-issoire.example';

const mailer = memoryMailer();
const byMail = async ({ deps: { db } }: IssoireTown) => {
  await db.person.updateMany({ where: { name: 'Emma Hazel' }, data: { reachBy: 'EMAIL', email: EMMA_MAIL } });
};

async function lastTold(town: IssoireTown, userId: string): Promise<SandboxMessage> {
  const said = await town.as(userId).sees(town.as(userId).botChannel);
  const message = said.findLast(({ user }) => user !== userId);
  if (!message) throw new Error('nothing was said');
  return message;
}

describe('a meeting that is moved after people have answered', () => {
  const town = issoireWorkspace({
    ...{ beginsAt: '2021-05-03T07:00:00Z', withClock: true, mailer },
    after: [
      ...[byMail, planned('2021-06-10'), convened('CT-2021-S1')],
      ...[answered('CT-2021-S1', YANN, 'REMOTE'), answered('CT-2021-S1', USER.emma, 'PRESENT')],
      moved('CT-2021-S1', '2021-06-17', '10:00'),
    ],
  });
  const answerOf = async (name: string) => {
    const { answer } = await town().deps.db.attendance.findFirstOrThrow({ where: { person: { name } } });
    return answer;
  };
  const letter = () => mailer.sent.findLast(({ to }) => to.address === EMMA_MAIL)?.text ?? '';

  it('says when and where it was to be, and asks whether their answer still stands, in one press', async () => {
    const told = await lastTold(town(), YANN);
    const text = readText(told);
    expect(text).toContain('Comité technique : nouvelle date, le 17 juin 2021 à 10:00');
    expect(text).toContain('Auparavant : le 10 juin 2021 à 14:00, Issoire');
    expect(text).toContain('Motif du changement : Salle indisponible');
    expect(text).toContain('Vous aviez répondu : à distance. Est-ce toujours vrai ?');
    expect(text.indexOf('[Toujours à distance]')).toBeLessThan(text.indexOf('[Présent·e]'));
    await town().as(YANN).clicks(told, 'Toujours à distance');
    expect(await answerOf('Yann Genêt')).toBe('REMOTE');
  });

  it('asks the same by mail', async () => {
    expect(letter()).toContain('Before: 10 June 2021 at 14:00, Issoire');
    const sent = await (await openPage(linkIn(letter(), 'Still present', town().botUrl))).sends({});
    expect(sent.status).toBe(200);
    expect(await answerOf('Emma Hazel')).toBe('PRESENT');
  });

  it('asks those who had not answered without more, and keeps for the organiser what is to confirm', async () => {
    const denise = readText(await lastTold(town(), USER.denise));
    expect(denise).toContain('Les réponses sont redemandées.');
    const claire = town().as(USER.claire);
    const { message } = await claire.types(claire.botChannel, '/ctg reunions CT-2021-S1');
    const card = message ? readText(message) : '';
    expect(card).toMatch(/Agglo : .*1 à confirmer/);
    expect(card).toContain('À confirmer : Yann Genêt (à distance), Emma Hazel (présent·e)');
    await town()
      .as(YANN)
      .clicks(await lastTold(town(), YANN), 'Excusé·e');
    const { message: after } = await claire.types(claire.botChannel, '/ctg reunions CT-2021-S1');
    expect(after && readText(after)).toContain('Excusés : Yann Genêt');
  });
});

describe('a meeting whose place alone changes', () => {
  const town = issoireWorkspace({
    ...{ beginsAt: '2021-05-03T07:00:00Z', withClock: true },
    after: [planned('2021-06-10'), convened('CT-2021-S1'), answered('CT-2021-S1', YANN, 'REMOTE')],
  });

  it('keeps the answers, and says where it was to be', async () => {
    const claire = town().as(USER.claire);
    const { message } = await claire.types(claire.botChannel, '/ctg reunions CT-2021-S1');
    await claire.clicks(message as SandboxMessage, 'Déplacer');
    await claire.fills({ place: 'Perrier', reason: 'Travaux' });
    expect((await claire.submits()).errors).toEqual({});
    await town().at('2021-05-03T07:10:00Z');
    const text = readText(await lastTold(town(), YANN));
    expect(text).toContain('Comité technique : nouveau lieu, le 10 juin 2021 à 14:00');
    expect(text).toContain('Auparavant : le 10 juin 2021 à 14:00, Issoire');
    expect(text).toContain('Votre réponse : à distance');
  });
});
