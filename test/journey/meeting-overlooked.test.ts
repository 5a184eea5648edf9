import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { linkIn, openPage } from '../support/open-page.ts';
import { convened, planned, until } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

const KARIM = USER.karim;

async function told(town: IssoireTown, userId: string): Promise<SandboxMessage[]> {
  const said = await town.as(userId).sees(town.as(userId).botChannel);
  return said.filter(({ user }) => user !== userId);
}

/** How often each of them was told so. */
async function heard(town: IssoireTown, what: RegExp, ...people: string[]): Promise<number[]> {
  return Promise.all(
    people.map(async (person) => (await told(town, person)).filter((one) => what.test(readText(one))).length),
  );
}

async function lastTold(town: IssoireTown, userId: string): Promise<SandboxMessage> {
  const message = (await told(town, userId)).at(-1);
  if (!message) throw new Error('nothing was said');
  return message;
}

describe('a meeting that was planned, and that nobody convenes (R-05)', () => {
  const town = issoireWorkspace({
    ...{ beginsAt: '2021-05-17T07:00:00Z', withClock: true },
    after: [planned('2021-06-24'), until('2021-06-07T08:00:00Z')],
  });
  const asked = /Comité technique du 24 juin 2021 : à convoquer au plus tard le 14 juin 2021/;

  it('is said to the secretariat and the coordinator a week and a day before it is too late, then once as late', async () => {
    expect(await heard(town(), asked, USER.denise, USER.claire, KARIM)).toEqual([1, 1, 0]);
    // The day before is a Sunday: Monday itself is the last working day.
    await town().at('2021-06-14T08:00:00Z');
    expect(await heard(town(), asked, USER.denise, USER.claire, KARIM)).toEqual([2, 2, 0]);
    await town().at('2021-06-16T08:00:00Z');
    expect(await heard(town(), asked, USER.denise, USER.claire, KARIM)).toEqual([3, 3, 0]);
    expect(await heard(town(), /En retard : Comité technique du 24 juin 2021 : à convoquer/, USER.claire)).toEqual([1]);
    const { text } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg echeances');
    expect(text).toMatch(/En retard[\s\S]*à convoquer au plus tard le 14 juin 2021/);
  });

  it('is convened from there', async () => {
    const denise = town().as(USER.denise);
    const [message] = (await told(town(), USER.denise)).filter((one) => asked.test(readText(one)));
    await denise.clicks(message as SandboxMessage, 'Convoquer');
    expect((await denise.submits()).errors).toEqual({});
    await town().at('2021-06-16T08:00:00Z');
    expect(await heard(town(), asked, USER.denise, USER.claire)).toEqual([1, 1]);
  });
});

const met = [planned('2021-06-10'), convened('CT-2021-S1'), until('2021-06-11T08:00:00Z')];
const question = /Comité technique du 10 juin 2021 : la réunion a-t-elle eu lieu \?/;

describe('a meeting that took place, and that nobody recorded (X3-3)', () => {
  const town = issoireWorkspace({ beginsAt: '2021-05-17T07:00:00Z', withClock: true, after: met });

  it('is asked about from the day after on three working days, then late; it is never said not to be planned', async () => {
    expect(await heard(town(), question, USER.denise, USER.claire, KARIM)).toEqual([1, 1, 0]);
    await town().at('2021-06-15T08:00:00Z');
    expect(await heard(town(), question, USER.denise, USER.claire, KARIM)).toEqual([3, 3, 0]);
    await town().at('2021-07-20T08:00:00Z');
    expect(await heard(town(), question, USER.denise, USER.claire, KARIM)).toEqual([4, 4, 0]);
    expect(await heard(town(), /S1 2021 : (non planifié|manqué)/, USER.denise, USER.claire)).toEqual([0, 0]);
    const claire = town().as(USER.claire);
    for (const line of ['/ctg echeances', '/ctg etat', '/ctg moi']) {
      const { message } = await claire.types(claire.botChannel, line);
      expect(message ? readText(message) : '').toMatch(/En retard[\s\S]*10 juin 2021 : la réunion a-t-elle eu lieu \?/);
    }
    const { text } = await claire.types(CHANNEL.agreement, '/ctg calendrier 2021');
    expect(text).toContain('Comité technique S1 2021 : à confirmer');
  });

  it('is recorded from there, and then asks for its minutes alone', async () => {
    const denise = town().as(USER.denise);
    await denise.clicks(await lastTold(town(), USER.denise), 'Elle a eu lieu');
    expect((await denise.submits()).errors).toEqual({});
    const { text } = await denise.types(CHANNEL.agreement, '/ctg calendrier 2021');
    expect(text).toContain('Comité technique S1 2021 : tenu — 10 juin 2021');
    await town().at('2021-06-15T08:00:00Z');
    expect(await heard(town(), question, USER.denise, USER.claire)).toEqual([1, 1]);
  });

  it('or said not to have taken place, which everybody convened is told with the reason; its period is open again', async () => {
    const denise = town().as(USER.denise);
    await denise.clicks(await lastTold(town(), USER.denise), 'Elle n’a pas eu lieu');
    await denise.fills({ reason: 'Neige', confirm: ['yes'] });
    expect((await denise.submits()).errors).toEqual({});
    await town().at('2021-06-11T08:02:00Z');
    const yann = readText(await lastTold(town(), 'U0YANN0001'));
    expect(yann).toContain('Comité technique du 10 juin 2021 : la réunion n’a pas eu lieu');
    expect(yann).toContain('Motif : Neige');
    const { text } = await denise.types(CHANNEL.agreement, '/ctg calendrier 2021');
    expect(text).toContain('Comité technique S1 2021 : à planifier');
  });

  it('or moved, and everybody is asked anew', async () => {
    const denise = town().as(USER.denise);
    await denise.clicks(await lastTold(town(), USER.denise), 'Déplacer');
    await denise.fills({ day: '2021-06-25', reason: 'Grève' });
    expect((await denise.submits()).errors).toEqual({});
    await town().at('2021-06-14T08:00:00Z');
    expect(await heard(town(), question, USER.denise, USER.claire)).toEqual([1, 1]);
  });
});

describe('a secretary who reads only mail', () => {
  const mailer = memoryMailer();
  const byMail = async ({ deps: { db } }: IssoireTown) => {
    await db.person.updateMany({ where: { name: 'Denise Lilas' }, data: { reachBy: 'EMAIL' } });
  };
  const town = issoireWorkspace({
    ...{ beginsAt: '2021-05-17T07:00:00Z', withClock: true, mailer },
    after: [byMail, ...met],
  });

  it('records by a link of the letter that a meeting took place', async () => {
    await town().at('2021-06-14T08:00:00Z');
    const letters = mailer.sent.filter(({ to, text }) => to.address.startsWith('denise') && question.test(text));
    const link = linkIn(letters.at(-1)?.text ?? '', 'Elle a eu lieu', town().botUrl);
    expect((await (await openPage(link)).sends({})).status).toBe(200);
    const { state } = await town().deps.db.meeting.findFirstOrThrow({ where: { reference: 'CT-2021-S1' } });
    expect(state).toBe('HELD');
  });
});
