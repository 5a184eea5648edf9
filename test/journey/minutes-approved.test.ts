import { describe, expect, it } from 'vitest';
import { type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { linkIn } from '../support/open-page.ts';
import { readPage } from '../support/read-page.ts';
import { readsMail } from '../support/steps/form-steps.ts';
import {
  approvedBy,
  circulated,
  convened,
  held,
  noted,
  planned,
  until,
  VOICES,
} from '../support/steps/meeting-steps.ts';
import { step } from '../support/steps/step.ts';
import { together } from '../support/steps/together.ts';
import { readText } from '../support/workspace.ts';

const [FRANCOISE, BERNARD, GERARD] = VOICES;
const MAYOR = 'francoise.marronnier@ville-issoire.example';
const REFERENCE = 'CT-2021-S1';
const mailer = memoryMailer();
const beginning = { beginsAt: '2021-03-01T08:00:00Z', withClock: true, mailer };

/** What every party agreed to before: silence is agreement, in this committee after so many days. */
const rules = (given: Record<string, boolean | number>) =>
  step(`rules ${JSON.stringify(given)}`, async ({ deps, viewer }) => {
    const { agreement } = await viewer(USER.claire);
    const rows = Object.entries(given).map(([key, value]) => ({
      key,
      value,
      agreementId: agreement.id,
      setAt: deps.now(),
    }));
    await deps.db.setting.createMany({ data: rows });
  });
const sent = together(
  ...[readsMail(FRANCOISE), planned('2021-03-23'), convened(REFERENCE), until('2021-03-23T16:00:00Z')],
  ...[
    held(REFERENCE, { present: ['Yann Genêt'] }),
    noted(REFERENCE, 'Rien à signaler.'),
    circulated(REFERENCE, USER.denise),
  ],
);

async function told(town: IssoireTown, userId: string, about: RegExp): Promise<string[]> {
  const person = town.as(userId);
  const said = (await person.sees(person.botChannel)).filter(({ user }) => user !== userId).map(readText);
  return said.filter((text) => about.test(text));
}
const letters = (about: RegExp) => mailer.sent.filter(({ to, text }) => to.address === MAYOR && about.test(text));

const APPROVED = /Compte rendu du Comité technique du 23 mars 2021 \(version 1\) : approuvé/;

describe('minutes to which the last party agrees', () => {
  const town = issoireWorkspace({ ...beginning, after: [sent, approvedBy(REFERENCE, [FRANCOISE, BERNARD])] });

  it('are said approved once to who coordinates, the secretariat and who was asked, not to who has just said so', async () => {
    await approvedBy(REFERENCE, [GERARD])(town());
    await town().at('2021-03-24T08:00:00Z');
    await town().at('2021-03-26T08:00:00Z');
    for (const person of [USER.claire, USER.denise, BERNARD]) {
      expect([person, await told(town(), person, APPROVED)]).toEqual([
        person,
        [expect.stringContaining('Toutes les parties ont donné leur accord, le 23 mars 2021.')],
      ]);
    }
    expect(letters(APPROVED)).toHaveLength(1);
    expect(await told(town(), GERARD, APPROVED)).toEqual([]);
  });
});

describe('minutes on which silence is agreement after ten days', () => {
  const silent = rules({ silentApproval: true, silenceDaysTechnical: 10 });
  const town = issoireWorkspace({ ...beginning, after: [silent, sent, approvedBy(REFERENCE, [BERNARD])] });

  it('say so when they ask, by chat and by letter, again three days before, and that it was the day after', async () => {
    const meaning = /Sans réponse avant le 2 avril 2021, votre accord est réputé donné\./;
    expect(await told(town(), GERARD, meaning)).toHaveLength(1);
    const [letter] = letters(meaning);
    expect(await readPage(linkIn(letter?.text ?? '', 'Donner l’accord de la Ville', town().botUrl))).toMatch(meaning);
    await town().at('2021-03-30T08:00:00Z');
    const again =
      /doit donner son accord avant le 2 avril 2021[\s\S]*Sans réponse avant le 2 avril 2021, l’accord est réputé donné/;
    const before = letters(again).length;
    expect(before).toBeGreaterThan(0);
    expect(await told(town(), BERNARD, again)).toEqual([]);
    // 2 April is a Friday, and the Monday after it is Easter’s.
    await town().at('2021-04-05T08:00:00Z');
    expect(letters(APPROVED)).toEqual([]);
    await town().at('2021-04-06T08:00:00Z');
    expect(letters(again)).toHaveLength(before);
    const deemed =
      /\(version 1\) : approuvé[\s\S]*Sans réponse avant le 2 avril 2021, l’accord des parties silencieuses/;
    expect(letters(deemed)).toHaveLength(1);
    for (const person of [USER.claire, USER.denise, BERNARD, GERARD]) {
      expect([person, (await told(town(), person, deemed)).length]).toEqual([person, 1]);
    }
    await town().at('2021-06-30T08:00:00Z');
    expect(letters(APPROVED)).toHaveLength(1);
  });
});

describe('minutes of a committee in which silence is none', () => {
  const silent = rules({ silentApproval: true, silenceDaysTechnical: 0 });
  const town = issoireWorkspace({ ...beginning, after: [silent, sent] });

  it('say nothing of it, and are late until each party has answered', async () => {
    expect(letters(/réputé donné/)).toEqual([]);
    await town().at('2021-09-30T08:00:00Z');
    expect(letters(/réputé donné/)).toEqual([]);
    const { text } = await town().as(USER.claire).types(town().as(USER.claire).botChannel, '/ctg etat');
    expect(text).toMatch(/En retard[\s\S]*la Ville doit donner son accord avant le 7 avril 2021/);
  });
});
