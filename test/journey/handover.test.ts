import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { linkIn, openPage } from '../support/open-page.ts';
import { until } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

/** Secretary of the Agglo: in charge from 2022. */
const LUCIE = 'U0LUCIE001';
const BERNARD_MAIL = 'bernard.chataignier@agglo-issoire.example';

async function told(town: IssoireTown, userId: string): Promise<SandboxMessage[]> {
  const said = await town.as(userId).sees(town.as(userId).botChannel);
  return said.filter(({ user }) => user !== userId);
}

async function lastOf(town: IssoireTown, userId: string, what: RegExp): Promise<SandboxMessage> {
  const message = (await told(town, userId)).findLast((one) => what.test(readText(one)));
  if (!message) throw new Error(`${userId} was never told ${what}`);
  return message;
}

describe('an office that passes to the next party (Annexe 3)', () => {
  const mailer = memoryMailer();
  const byMail = async ({ deps: { db } }: IssoireTown) => {
    await db.person.updateMany({
      where: { name: 'Bernard Châtaignier' },
      data: { reachBy: 'EMAIL', email: BERNARD_MAIL },
    });
  };
  const town = issoireWorkspace({
    ...{ beginsAt: '2021-12-01T08:00:00Z', withClock: true, mailer },
    after: [byMail, until('2022-01-04T09:00:00Z')],
  });
  const isDue = /Secrétariat \(Copil\).*relais à confirmer/;
  const done = /Secrétariat \(Copil\) : Lucie Fougère a pris connaissance de ce qui reste ouvert/;

  it('is acknowledged by who has it now, once, with what is open; who had it is told', async () => {
    const handover = await lastOf(town(), LUCIE, /Secrétariat \(Copil\) : votre tour/);
    expect(readText(handover)).toMatch(/Copil 2021 : manqué/);
    const lucie = town().as(LUCIE);
    const { text } = await lucie.types(lucie.botChannel, '/ctg moi');
    expect(text).toMatch(isDue);
    await lucie.clicks(handover, 'J’en prends connaissance');
    const after = await lucie.types(lucie.botChannel, '/ctg moi');
    expect(after.text).not.toMatch(isDue);
    await town().at('2022-01-05T09:00:00Z');
    const heard = (await told(town(), USER.denise)).filter((one) => done.test(readText(one)));
    expect(heard).toHaveLength(1);
    const before = (await told(town(), LUCIE)).filter((one) => isDue.test(readText(one))).length;
    await town().at('2022-01-17T09:00:00Z');
    expect((await told(town(), LUCIE)).filter((one) => isDue.test(readText(one)))).toHaveLength(before);
  });

  it('stays asked until then: again after a week, then late, to who coordinates too', async () => {
    await town().at('2022-01-12T09:00:00Z');
    expect((await told(town(), LUCIE)).filter((one) => isDue.test(readText(one)))).not.toHaveLength(0);
    expect(readText(await lastOf(town(), USER.claire, isDue))).toContain('il y a');
  });

  it('is acknowledged from a letter', async () => {
    const letter = mailer.sent.findLast(({ to }) => to.address === BERNARD_MAIL)?.text ?? '';
    const page = await openPage(linkIn(letter, 'J’en prends connaissance', town().botUrl));
    expect((await page.sends({})).status).toBe(200);
    await town().at('2022-01-05T09:00:00Z');
    const mayor = await lastOf(town(), 'U0FRANCOI1', /Présidence \(Copil\) : Bernard Châtaignier a pris connaissance/);
    expect(readText(mayor)).toContain('Le relais de la Ville à l’Agglo est confirmé.');
  });
});
