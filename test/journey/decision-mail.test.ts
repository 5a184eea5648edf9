import { describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { linkIn as linkBelow, openPage } from '../support/open-page.ts';
import { readText } from '../support/workspace.ts';

/** Speaks for the Ville, and reads e-mail only. */
const MAYOR = 'francoise.marronnier@ville-issoire.example';
/** Any answer but agreement. */
const OTHER = 'Autre réponse';
const DENISE = 'denise.lilas@ville-issoire.example';

const mailer = memoryMailer();
const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z', withClock: true, mailer });

const claire = () => workspace().as(USER.claire);
const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));
const lettersTo = (address: string) => mailer.sent.filter(({ to }) => to.address === address);

const linkIn = (text: string, label: string) => linkBelow(text, label, workspace().botUrl);

async function shown(line: string): Promise<string> {
  const { message } = await claire().types(CHANNEL.agreement, line);
  return message ? readText(message) : '';
}

describe('a decision, for who reads e-mail only', () => {
  it('comes whole with its links, and the pages show text and proof; looking says nothing', async () => {
    const { db } = await testDatabase();
    await db.person.updateMany({ where: { email: { in: [MAYOR, DENISE] } }, data: { reachBy: 'EMAIL' } });
    await openForm(claire(), '/ctg decisions', 'Nouvelle décision');
    await claire().fills({
      text: 'Ouvrir à 7 h 15 <b>.',
      place: 'Comité technique',
      owner: 'Denise Lilas',
      dueOn: '2021-05-12',
    });
    expect((await claire().submits()).errors).toEqual({});
    await at('2021-05-03T07:05:00Z');
    const letter = lettersTo(MAYOR).at(-1)?.text ?? '';
    expect(letter).toContain('« Ouvrir à 7 h 15 <b>. »');
    expect(letter).toContain('Vous répondez au nom de la Ville.');
    expect(letter).not.toContain('/ctg decision');
    const { page: agree } = await openPage(linkIn(letter, 'Accord : Ville'));
    expect(agree).toContain('Décision CT-2021-S1-P01 : donner l’accord de la Ville ?');
    const { page: other } = await openPage(linkIn(letter, OTHER));
    for (const page of [agree, other]) {
      expect(page).toContain('Ouvrir à 7 h 15 &lt;b&gt;.');
      expect(page).toMatch(/Le texte et sa preuve.*Empreinte du texte/s);
    }
    expect(await db.approval.count()).toBe(0);
  });

  it('is disagreed with for a reason only, and what was typed stays', async () => {
    const form = await openPage(linkIn(lettersTo(MAYOR).at(-1)?.text ?? '', OTHER));
    const nothing = await form.sends({ choice: '', reason: 'Trop tôt' });
    expect([nothing.status, nothing.page.includes('Trop tôt')]).toEqual([409, true]);
    expect((await form.sends({ choice: 'DISAGREE', reason: '' })).status).toBe(409);
    const said = await form.sends({ choice: 'DISAGREE', reason: 'Les agents finissent à 18 h 30' });
    expect(said.page).toContain('Désaccord de la Ville enregistré');
    expect(await shown('/ctg decision CT-2021-S1-P01')).toMatch(
      /Ville : pas d’accord — Françoise Marronnier \(titulaire, par courriel\).*Les agents finissent à 18 h 30/s,
    );
  });

  it('is asked again of the silent only, and reminds who spoke of nothing', async () => {
    const before = lettersTo(MAYOR).length;
    await at('2021-05-06T08:00:00Z');
    const gerard = workspace().as('U0GERARD01');
    const said = (await gerard.sees(gerard.botChannel)).map(readText).at(-1);
    expect(said).toContain('la Caf doit donner son accord avant le 17 mai 2021');
    expect(
      lettersTo(MAYOR)
        .slice(before)
        .filter(({ subject }) => subject.includes('P01')),
    ).toEqual([]);
  });

  it('is agreed to after all by the same letter, adopted, and its owner says by link what becomes of it', async () => {
    const agree = await openPage(linkIn(lettersTo(MAYOR)[0]?.text ?? '', 'Accord : Ville'));
    expect((await agree.sends()).page).toContain('1 partie sur 3 s’est prononcée.');
    for (const [voice, party] of [
      ['U0GERARD01', 'Caf'],
      ['U0BERNARD1', 'Agglo'],
    ] as const) {
      const person = workspace().as(voice);
      const asked = (await person.sees(person.botChannel)).findLast((one) =>
        readText(one).includes(`Accord : ${party}`),
      );
      if (!asked) throw new Error(`${party} was not asked`);
      await person.clicks(asked, `Accord : ${party}`);
    }
    await at('2021-05-07T08:00:00Z');
    const told = lettersTo(DENISE).find(({ text }) => text.includes('Décision CT-2021-S1-01 adoptée'));
    expect(told?.text).toContain('Vous en êtes responsable, pour le 12 mai 2021.');
    await at('2021-05-14T08:00:00Z');
    const letter = lettersTo(DENISE).findLast(({ text }) => text.includes('Reporter :'))?.text ?? '';
    for (const label of ['Fait', 'Abandonner']) expect(linkIn(letter, label)).toContain('/l/');
    const follow = await openPage(linkIn(letter, 'Reporter'));
    expect(follow.page).toContain('Ouvrir à 7 h 15 &lt;b&gt;.');
    expect((await follow.sends({ dueOn: '2021-05-28', reason: '' })).status).toBe(409);
    const done = await follow.sends({ dueOn: '2021-05-28', reason: 'Comité social le 25' });
    expect(done.page).toContain('reportée au 28 mai 2021');
    expect(await shown('/ctg decision CT-2021-S1-01')).toContain('Reportée au 28 mai 2021 par Denise Lilas');
  });

  it('awaits no answer any more once it is settled: the old link says so', async () => {
    const letter = lettersTo(MAYOR)[0]?.text ?? '';
    const agree = await openPage(linkIn(letter, 'Accord : Ville'));
    expect(agree.page).toContain('La décision CT-2021-S1-01 n’attend plus de réponse');
    expect(agree.page).not.toContain('<form');
    const other = await openPage(linkIn(letter, OTHER));
    const sent = await other.sends({ choice: 'DISAGREE', reason: 'Finalement non', _written: 'reason' });
    for (const { status, page } of [other, sent]) {
      expect([status, page.includes('CT-2021-S1-01')]).toEqual([409, true]);
    }
    expect(sent.page).toContain('Finalement non');
    expect(await shown('/ctg decision CT-2021-S1-01')).toContain('accord 3/3');
  });
});
