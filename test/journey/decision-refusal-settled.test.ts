import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { linkIn, openPage } from '../support/open-page.ts';
import { agreedBy, disagreedBy, proposed } from '../support/steps/decision-steps.ts';
import { filled } from '../support/steps/form-steps.ts';
import { planned, until } from '../support/steps/meeting-steps.ts';
import { step } from '../support/steps/step.ts';
import { together } from '../support/steps/together.ts';
import { readText } from '../support/workspace.ts';

const FRANCOISE = 'U0FRANCOI1';
const BERNARD = 'U0BERNARD1';
const GERARD = 'U0GERARD01';

const mailer = memoryMailer();
const beginning = { beginsAt: '2021-05-03T07:00:00Z', withClock: true, mailer };
const refused = [
  together(
    proposed('Recenser les places du mercredi.'),
    disagreedBy('CT-2021-S1-P01', FRANCOISE, 'Le mercredi est à la Ville'),
  ),
  until('2021-05-04T08:00:00Z'),
];

async function heard(town: IssoireTown, userId: string): Promise<SandboxMessage[]> {
  const person = town.as(userId);
  return (await person.sees(person.botChannel)).filter(({ user }) => user !== userId);
}

async function told(town: IssoireTown, userId: string): Promise<string[]> {
  return (await heard(town, userId)).map(readText);
}

async function shown(town: IssoireTown, line: string, userId: string = USER.claire): Promise<string> {
  const { message } = await town.as(userId).types(town.as(userId).botChannel, line);
  return message ? readText(message) : '';
}

/** The latest message to Claire that speaks of it. */
async function messageOf(town: IssoireTown, text: string): Promise<SandboxMessage> {
  const found = (await heard(town, USER.claire)).findLast((message) => readText(message).includes(text));
  if (!found) throw new Error(`Claire was not told of ${text}`);
  return found;
}

describe('a decision that a party refused (R-08)', () => {
  const town = issoireWorkspace({ ...beginning, after: refused });

  it('is closed as not adopted from the message itself, with a reason, and stays in the list without a number', async () => {
    const claire = town().as(USER.claire);
    await claire.clicks(await messageOf(town(), 'n’est pas d’accord avec'), 'Clore : non adoptée');
    await claire.fills({ confirm: ['yes'] });
    expect((await claire.submits()).errors).not.toEqual({});
    await claire.fills({ reason: 'La Ville garde le mercredi' });
    expect((await claire.submits()).errors).toEqual({});
    await town().at('2021-05-05T08:00:00Z');
    const end = /CT-2021-S1-P01 \(Comité technique\) close : non adoptée[\s\S]*La Ville garde le mercredi/;
    for (const person of [FRANCOISE, BERNARD, GERARD]) {
      expect((await told(town(), person)).filter((text) => end.test(text))).toHaveLength(1);
    }
    for (const line of ['/ctg decisions non-adoptees', '/ctg decisions non adoptées']) {
      expect(await shown(town(), line)).toMatch(/CT-2021-S1-P01 Recenser.*non adoptée/);
    }
    expect(await shown(town(), '/ctg decision CT-2021-S1-P01')).toContain('La Ville garde le mercredi');
    expect(await shown(town(), '/ctg echeances')).not.toContain('CT-2021-S1-P01');
    expect(await shown(town(), '/ctg moi', GERARD)).not.toContain('CT-2021-S1-P01');
  });

  it('stays open for who may settle it: due within fourteen days, then late until somebody does', async () => {
    expect(await shown(town(), '/ctg echeances')).toMatch(/CT-2021-S1-P01 .*sans l’accord de la Ville.*17 mai 2021/);
    await town().at('2021-05-18T08:00:00Z');
    expect(
      (await told(town(), USER.claire)).filter((text) => /En retard : .*sans l’accord de la Ville/.test(text)),
    ).toHaveLength(1);
    await town().at('2021-08-02T08:00:00Z');
    expect(await shown(town(), '/ctg echeances')).toMatch(/En retard[\s\S]*CT-2021-S1-P01/);
    expect(await shown(town(), '/ctg moi')).toMatch(/En retard[\s\S]*CT-2021-S1-P01[\s\S]*Clore : non adoptée/);
  });

  it('ends when the party agrees in the end', async () => {
    await agreedBy('CT-2021-S1-P01', [FRANCOISE])(town());
    expect(await shown(town(), '/ctg echeances')).not.toContain('sans l’accord');
  });

  it('is reworded, and who refused reads the former text beside the new one', async () => {
    const claire = town().as(USER.claire);
    await claire.clicks(await messageOf(town(), 'n’est pas d’accord avec'), 'Changer le texte');
    await claire.fills({ text: 'Recenser les places du soir.', reason: 'Le mercredi reste à la Ville' });
    expect((await claire.submits()).errors).toEqual({});
    await town().at('2021-05-05T08:00:00Z');
    expect((await told(town(), FRANCOISE)).at(-1)).toMatch(
      /Texte précédent \(votre réponse : pas d’accord\) : « Recenser les places du mercredi\. »[\s\S]*Nouveau texte : « Recenser les places du soir\. »/,
    );
    expect((await told(town(), GERARD)).at(-1)).not.toContain('Texte précédent');
    expect(await shown(town(), '/ctg echeances')).not.toContain('sans l’accord');
  });

  it('waits for the next draft while no meeting is planned, and stands there without its text', async () => {
    const claire = town().as(USER.claire);
    const { message } = await claire.clicks(
      await messageOf(town(), 'n’est pas d’accord avec'),
      'Mettre à l’ordre du jour',
    );
    expect(message && readText(message)).toContain('Aucune réunion n’est planifiée');
    // The semester ends with June: the meeting must be held by then.
    expect(await shown(town(), '/ctg echeances')).toMatch(/CT-2021-S1-P01 .*30 juin 2021.*prochaine réunion/);
    await planned('2021-06-15')(town());
    const agenda = await shown(town(), '/ctg agenda CT-2021-S1');
    expect(agenda).toContain('Décision proposée CT-2021-S1-P01, sans l’accord de la Ville (3 mai 2021)');
    expect(agenda).not.toContain('Recenser les places');
    // Two weeks after the meeting that had it, somebody says what came of it.
    expect(await shown(town(), '/ctg echeances')).toMatch(/CT-2021-S1-P01 .*29 juin 2021.*jour du 15 juin 2021/);
  });
});

describe('a refused decision whose committee has a meeting planned', () => {
  const byMail = step('Claire reads e-mail only', async ({ deps: { db } }) => {
    await db.person.updateMany({ where: { name: 'Claire Aubépine' }, data: { reachBy: 'EMAIL' } });
  });
  const town = issoireWorkspace({ ...beginning, after: [byMail, planned('2021-06-15'), ...refused] });

  it('is put on its agenda by a link in the mail, once however often', async () => {
    const letter = mailer.sent.findLast(
      ({ to, text }) => to.name === 'Claire Aubépine' && text?.includes('pas d’accord avec'),
    );
    const page = await openPage(linkIn(letter?.text ?? '', 'Mettre à l’ordre du jour', town().botUrl));
    expect(page.page).toContain('La mettre à l’ordre du jour de la prochaine réunion ?');
    for (const _ of [1, 2]) {
      const done = await page.sends({});
      expect(done.page).toContain('CT-2021-S1-P01 est à l’ordre du jour de CT-2021-S1');
    }
    const { db } = town().deps;
    expect(await db.agendaItem.count({ where: { origin: { startsWith: 'decision:' } } })).toBe(1);
  });
});

describe('a party that abstains (R-08)', () => {
  const town = issoireWorkspace({ ...beginning, after: [proposed('Recenser les places du mercredi.')] });

  it('reads what that means, and so does who coordinates', async () => {
    const asked = (await heard(town(), FRANCOISE)).at(-1) as SandboxMessage;
    const francoise = town().as(FRANCOISE);
    await francoise.clicks(asked, 'Autre réponse');
    await francoise.fills({ choice: 'abstention' });
    const { errors, modal } = await francoise.submits();
    expect(errors).toEqual({});
    await town().at('2021-05-04T08:00:00Z');
    const means = 'Une abstention n’est pas un accord';
    expect(JSON.stringify(modal)).toContain(means);
    expect(
      (await told(town(), USER.claire)).filter(
        (text) => /La Ville s’abstient sur CT-2021-S1-P01/.test(text) && text.includes(means),
      ),
    ).toHaveLength(1);
    expect((await told(town(), BERNARD)).some((text) => text.includes('s’abstient'))).toBe(false);
    expect(await shown(town(), '/ctg echeances')).toContain('sans l’accord de la Ville');
  });
});

describe('a decision to which a party never answers', () => {
  const town = issoireWorkspace({
    ...beginning,
    after: [
      together(proposed('Recenser les places du mercredi.'), agreedBy('CT-2021-S1-P01', [FRANCOISE, BERNARD])),
      until('2021-05-18T08:00:00Z'),
    ],
  });

  it('is late for the party, and who coordinates has it asked again by hand, once a day', async () => {
    expect(await shown(town(), '/ctg moi', GERARD)).toMatch(/En retard[\s\S]*CT-2021-S1-P01/);
    const claire = town().as(USER.claire);
    const before = (await told(town(), GERARD)).length;
    const late = await messageOf(town(), 'En retard : Décision CT-2021-S1-P01');
    const once = await claire.clicks(late, 'Relancer la Caf');
    expect(once.message && readText(once.message)).toContain('Relance envoyée pour CT-2021-S1-P01 : Gérard Érable');
    const twice = await claire.clicks(late, 'Relancer la Caf');
    expect(twice.message && readText(twice.message)).toContain('Pas de nouvelle relance avant demain');
    await town().at('2021-05-18T08:05:00Z');
    const again = (await told(town(), GERARD)).slice(before);
    expect(again.filter((text) => text.includes('votre accord est attendu'))).toHaveLength(1);
  });

  it('names whom nothing reaches instead of counting them', async () => {
    await town().deps.db.person.updateMany({
      where: { slackUserId: GERARD },
      data: { slackUserId: null, email: null },
    });
    const claire = town().as(USER.claire);
    const late = await messageOf(town(), 'En retard : Décision CT-2021-S1-P01');
    const { message } = await claire.clicks(late, 'Relancer la Caf');
    expect(message && readText(message)).toContain('Ni compte Slack ni courriel, à prévenir autrement : ');
    expect(message && readText(message)).not.toContain('Relance envoyée');
  });
});

describe('a decision proposed for a meeting that is planned', () => {
  const town = issoireWorkspace({ ...beginning, after: [planned('2021-06-15')] });

  it('stands on its agenda at once, without its text (R-06)', async () => {
    await filled('record-decision', {}, { text: 'Recenser les places du mercredi.', place: 'CT-2021-S1' })(town());
    const agenda = await shown(town(), '/ctg agenda CT-2021-S1');
    expect(agenda).toContain('Décision proposée CT-2021-S1-P01');
    expect(agenda).not.toContain('Recenser');
    expect(await shown(town(), '/ctg decisions')).toContain('CT-2021-S1-P01');
  });
});
