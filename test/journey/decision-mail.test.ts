import { describe, expect, it } from 'vitest';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { linkIn as linkBelow, openPage } from '../support/open-page.ts';
import { agreedBy, disagreedBy, proposed } from '../support/steps/decision-steps.ts';
import { step } from '../support/steps/step.ts';
import { readText } from '../support/workspace.ts';

/** Speaks for the Ville, and reads e-mail only. */
const MAYOR = 'francoise.marronnier@ville-issoire.example';
/** Any answer but agreement. */
const OTHER = 'Autre réponse';
const DENISE = 'denise.lilas@ville-issoire.example';
const REASON = 'Les agents finissent à 18 h 30';

const mailer = memoryMailer();
const beginning = { beginsAt: '2021-05-03T07:00:00Z', withClock: true, mailer };
const byMail = [
  step('the mayor and Denise read e-mail only', async ({ deps: { db } }) => {
    await db.person.updateMany({ where: { email: { in: [MAYOR, DENISE] } }, data: { reachBy: 'EMAIL' } });
  }),
];
const asked = [...byMail, proposed('Ouvrir à 7 h 15 <b>.', { owner: 'Denise Lilas', dueOn: '2021-05-12' })];
const refused = [...asked, disagreedBy('CT-2021-S1-P01', 'U0FRANCOI1', REASON)];

const lettersTo = (address: string) => mailer.sent.filter(({ to }) => to.address === address);

const linkOf = (town: IssoireTown, text: string, label: string) => linkBelow(text, label, town.botUrl);

async function shownTo(town: IssoireTown, line: string): Promise<string> {
  const { message } = await town.as(USER.claire).types(CHANNEL.agreement, line);
  return message ? readText(message) : '';
}

describe('a decision, for who reads e-mail only', () => {
  const town = issoireWorkspace({ ...beginning, after: byMail });

  it('comes whole with its links, and the pages show text and proof; looking says nothing', async () => {
    await openForm(town().as(USER.claire), '/ctg decisions', 'Nouvelle décision');
    await town().as(USER.claire).fills({
      text: 'Ouvrir à 7 h 15 <b>.',
      place: 'Comité technique',
      owner: 'Denise Lilas',
      dueOn: '2021-05-12',
    });
    expect((await town().as(USER.claire).submits()).errors).toEqual({});
    await town().at('2021-05-03T07:05:00Z');
    const letter = lettersTo(MAYOR).at(-1)?.text ?? '';
    expect(letter).toContain('« Ouvrir à 7 h 15 <b>. »');
    expect(letter).toContain('Vous répondez au nom de la Ville.');
    expect(letter).not.toContain('/ctg decision');
    const { page: agree } = await openPage(linkOf(town(), letter, 'Accord : Ville'));
    expect(agree).toContain('Décision CT-2021-S1-P01 : donner l’accord de la Ville ?');
    const { page: other } = await openPage(linkOf(town(), letter, OTHER));
    for (const page of [agree, other]) {
      expect(page).toContain('Ouvrir à 7 h 15 &lt;b&gt;.');
      expect(page).toMatch(/Le texte et sa preuve.*Empreinte du texte/s);
    }
    expect(await town().deps.db.approval.count()).toBe(0);
  });
});

describe('a decision that somebody was asked about by mail', () => {
  const town = issoireWorkspace({ ...beginning, after: asked });

  it('is disagreed with for a reason only, and what was typed stays', async () => {
    const form = await openPage(linkOf(town(), lettersTo(MAYOR).at(-1)?.text ?? '', OTHER));
    const nothing = await form.sends({ choice: '', reason: 'Trop tôt' });
    expect([nothing.status, nothing.page.includes('Trop tôt')]).toEqual([409, true]);
    expect((await form.sends({ choice: 'DISAGREE', reason: '' })).status).toBe(409);
    const said = await form.sends({ choice: 'DISAGREE', reason: REASON });
    expect(said.page).toContain('Désaccord de la Ville enregistré');
    expect(await shownTo(town(), '/ctg decision CT-2021-S1-P01')).toMatch(
      /Ville : pas d’accord — Françoise Marronnier \(titulaire, par courriel\).*Les agents finissent à 18 h 30/s,
    );
  });

  it('awaits no answer any more once it is settled: the old link says so', async () => {
    await agreedBy('CT-2021-S1-P01')(town());
    const letter = lettersTo(MAYOR)[0]?.text ?? '';
    const agree = await openPage(linkOf(town(), letter, 'Accord : Ville'));
    expect(agree.page).toContain('La décision CT-2021-S1-01 n’attend plus de réponse');
    expect(agree.page).not.toContain('<form');
    const other = await openPage(linkOf(town(), letter, OTHER));
    const sent = await other.sends({ choice: 'DISAGREE', reason: 'Finalement non', _written: 'reason' });
    for (const { status, page } of [other, sent]) {
      expect([status, page.includes('CT-2021-S1-01')]).toEqual([409, true]);
    }
    expect(sent.page).toContain('Finalement non');
    expect(await shownTo(town(), '/ctg decision CT-2021-S1-01')).toContain('accord 3/3');
  });
});

describe('a decision that one party disagrees with', () => {
  const town = issoireWorkspace({ ...beginning, after: refused });

  it('is asked again of the silent only, and reminds who spoke of nothing', async () => {
    const before = lettersTo(MAYOR).length;
    await town().at('2021-05-06T08:00:00Z');
    const gerard = town().as('U0GERARD01');
    const said = (await gerard.sees(gerard.botChannel)).map(readText).at(-1);
    expect(said).toContain('la Caf doit donner son accord avant le 17 mai 2021');
    expect(
      lettersTo(MAYOR)
        .slice(before)
        .filter(({ subject }) => subject.includes('P01')),
    ).toEqual([]);
  });

  it('is agreed to after all by the same letter, adopted, and its owner says by link what becomes of it', async () => {
    const agree = await openPage(linkOf(town(), lettersTo(MAYOR)[0]?.text ?? '', 'Accord : Ville'));
    expect((await agree.sends()).page).toContain('1 partie sur 3 s’est prononcée.');
    for (const [voice, party] of [
      ['U0GERARD01', 'Caf'],
      ['U0BERNARD1', 'Agglo'],
    ] as const) {
      const person = town().as(voice);
      const asked = (await person.sees(person.botChannel)).findLast((one) =>
        readText(one).includes(`Accord : ${party}`),
      );
      if (!asked) throw new Error(`${party} was not asked`);
      await person.clicks(asked, `Accord : ${party}`);
    }
    await town().at('2021-05-07T08:00:00Z');
    const told = lettersTo(DENISE).find(({ text }) => text.includes('Décision CT-2021-S1-01 adoptée'));
    expect(told?.text).toContain('Vous en êtes responsable, pour le 12 mai 2021.');
    await town().at('2021-05-14T08:00:00Z');
    const letter = lettersTo(DENISE).findLast(({ text }) => text.includes('Reporter :'))?.text ?? '';
    for (const label of ['Fait', 'Abandonner']) expect(linkOf(town(), letter, label)).toContain('/l/');
    const follow = await openPage(linkOf(town(), letter, 'Reporter'));
    expect(follow.page).toContain('Ouvrir à 7 h 15 &lt;b&gt;.');
    expect((await follow.sends({ dueOn: '2021-05-28', reason: '' })).status).toBe(409);
    const done = await follow.sends({ dueOn: '2021-05-28', reason: 'Comité social le 25' });
    expect(done.page).toContain('reportée au 28 mai 2021');
    expect(await shownTo(town(), '/ctg decision CT-2021-S1-01')).toContain('Reportée au 28 mai 2021 par Denise Lilas');
  });
});
