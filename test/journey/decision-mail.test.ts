import { describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { readPage } from '../support/read-page.ts';
import { readText } from '../support/workspace.ts';

/** Speaks for the Ville, and reads e-mail only. */
const MAYOR = 'francoise.marronnier@ville-issoire.example';
const DENISE = 'denise.lilas@ville-issoire.example';

const mailer = memoryMailer();
const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z', withClock: true, mailer });

const claire = () => workspace().as(USER.claire);
const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));
const lettersTo = (address: string) => mailer.sent.filter(({ to }) => to.address === address);

function linkIn(text: string, label: string): string {
  const lines = text.split('\n');
  const link = lines[lines.findIndex((line) => line.startsWith(label)) + 1] ?? '';
  return link.replace('http://bot.example', new URL(workspace().botUrl).origin);
}

const press = (link: string, given: Record<string, string> = {}) =>
  fetch(link, { method: 'POST', body: new URLSearchParams(given) });

async function shown(line: string): Promise<string> {
  const { message } = await claire().types(CHANNEL.agreement, line);
  return message ? readText(message) : '';
}

async function villeId(): Promise<string> {
  const { db } = await testDatabase();
  return (await db.party.findFirstOrThrow({ where: { code: 'VILLE' } })).id;
}

describe('a decision, for who reads e-mail only', () => {
  it('comes whole with one link, and the page shows text and proof; looking says nothing', async () => {
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
    const page = await readPage(linkIn(letter, 'Donner votre réponse'));
    expect(page).toContain('Décision CT-2021-S1-P01 : votre réponse');
    expect(page).toContain('Ouvrir à 7 h 15 &lt;b&gt;.');
    expect(await db.approval.count()).toBe(0);
  });

  it('is disagreed with for a reason only, and what was typed stays', async () => {
    const link = linkIn(lettersTo(MAYOR).at(-1)?.text ?? '', 'Donner votre réponse');
    const ville = await villeId();
    const nothing = await press(link, { [ville]: '', reason: 'Trop tôt' });
    expect([nothing.status, (await readPage(nothing)).includes('Trop tôt')]).toEqual([409, true]);
    const refused = await press(link, { [ville]: 'DISAGREE', reason: '' });
    expect(refused.status).toBe(409);
    const said = await press(link, { [ville]: 'DISAGREE', reason: 'Les agents finissent à 18 h 30' });
    expect(await readPage(said)).toContain('Désaccord de la Ville enregistré');
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

  it('is agreed to after all by the same link, adopted, and its owner says by link what becomes of it', async () => {
    const link = linkIn(lettersTo(MAYOR)[0]?.text ?? '', 'Donner votre réponse');
    expect(await readPage(await press(link, { [await villeId()]: 'AGREE', reason: '' }))).toContain(
      '1 partie sur 3 s’est prononcée.',
    );
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
    const letter = lettersTo(DENISE).findLast(({ text }) => text.includes('Dire où elle en est'))?.text ?? '';
    const follow = linkIn(letter, 'Dire où elle en est');
    const page = await readPage(follow);
    expect(page).toContain('Reportée au 28 mai 2021');
    expect((await press(follow, { what: 'POSTPONED:2021-05-28', reason: '' })).status).toBe(409);
    const done = await press(follow, { what: 'POSTPONED:2021-05-28', reason: 'Comité social le 25' });
    expect(await readPage(done)).toContain('reportée au 28 mai 2021');
    expect(await shown('/ctg decision CT-2021-S1-01')).toContain('Reportée au 28 mai 2021 par Denise Lilas');
  });

  it('awaits no answer any more once it is settled: the old link says so', async () => {
    const link = linkIn(lettersTo(MAYOR)[0]?.text ?? '', 'Donner votre réponse');
    expect(await readPage(link)).toContain('La décision CT-2021-S1-01 n’attend plus de réponse');
    const refused = await press(link, { [await villeId()]: 'DISAGREE', reason: 'Finalement non' });
    expect(await readPage(refused)).not.toContain('C’est noté');
    expect(await shown('/ctg decision CT-2021-S1-01')).toContain('accord 3/3');
  });
});
