import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { recordSaid } from '../support/steps/captured-steps.ts';
import { agreedBy } from '../support/steps/decision-steps.ts';
import { readText } from '../support/workspace.ts';

const CAF = 'U0GERARD01';
const AGGLO = 'U0BERNARD1';
const VILLE = 'U0FRANCOI1';
const YANN = 'U0YANN0001';
const TECHNICAL = 'C0CTGTECH1';

const HEAD = 'Les horaires du multi-accueil, on en est où ?';
const SOURCE = 'On ouvre à 7 h 15 dès septembre, <!channel> *vu* ?';

const DECISION = {
  text: 'Le multi-accueil ouvre à 7 h 15 à partir de septembre 2021.',
  owner: 'Yann Genêt',
  dueOn: '2021-06-30',
};

const beginning = { beginsAt: '2021-05-03T07:00:00Z', withClock: true };
const agreedByVille = [recorded, agreedBy('CT-2021-S1-P01', [VILLE])];
const adopted = [recorded, agreedBy('CT-2021-S1-P01')];

/** A thread of fifteen messages, of which one is a decision. */
async function talked(town: IssoireTown): Promise<void> {
  const { ts: threadTs } = await town.as(YANN).says(TECHNICAL, HEAD);
  const people = [USER.claire, YANN, USER.denise];
  for (let place = 1; place < 15; place += 1) {
    const text = place === 9 ? SOURCE : `Remarque ${place}`;
    const person = town.as(people[place % people.length] ?? YANN);
    await person.says(TECHNICAL, text, { threadTs });
  }
}

async function recorded(town: IssoireTown): Promise<void> {
  await talked(town);
  const { head, source } = await threadIn(town);
  await recordSaid(town, { source, context: [head], threadTs: head.ts }, DECISION);
}

/** The thread's first message, the one that says what was decided, and the decision's card under them. */
async function threadIn(town: IssoireTown) {
  const all = await town.as(USER.claire).sees(TECHNICAL);
  const head = all.find((one) => readText(one) === HEAD) as SandboxMessage;
  const thread = all.filter((one) => one.threadTs === head.ts);
  const source = thread.find((one) => readText(one).startsWith('On ouvre à 7 h 15')) as SandboxMessage;
  const card = thread.findLast((one) => readText(one).startsWith('Décision CT-')) as SandboxMessage;
  return { head, source, card };
}

async function cardText(town: IssoireTown): Promise<string> {
  return readText((await threadIn(town)).card);
}

describe('a decision taken in a thread', () => {
  const town = issoireWorkspace({ ...beginning, after: [talked] });

  it('is recorded by the menu of its message, with what the person picks of the thread; messages are kept as they were (X3-20)', async () => {
    const claire = town().as(USER.claire);
    const { source } = await threadIn(town());
    const { modal } = await claire.uses('record_decision', source);
    expect(modal?.title).toBe('Enregistrer une décision');
    await claire.fills({ ...DECISION, context: ['Yann Genêt : Les horaires'], place: 'Comité technique' });
    expect((await claire.submits()).errors).toEqual({});
    await town().at('2021-05-03T07:10:00Z');
    expect(await cardText(town())).toContain('Décision CT-2021-S1-P01 enregistrée, accord 0/3');

    const messages = await town().deps.db.decisionMessage.findMany({ orderBy: { position: 'asc' } });
    expect(messages.map(({ isSource }) => isSource)).toEqual([true, false]);
    expect(messages[0]).toMatchObject({ authorSlackId: source.user, channelId: TECHNICAL, ts: source.ts });
    expect(messages[0]?.permalink).toContain(`/archives/${TECHNICAL}/p${source.ts.replace('.', '')}`);
    expect(messages[1]?.text).toBe('Les horaires du multi-accueil, on en est où ?');
  });
});

describe('a decision recorded from a thread', () => {
  const town = issoireWorkspace({ ...beginning, after: [recorded] });
  const claire = () => town().as(USER.claire);

  it('is recorded once: the same message again shows the first', async () => {
    const denise = town().as(USER.denise);
    const { text } = await denise.uses('record_decision', (await threadIn(town())).source);
    expect(text).toContain('CT-2021-S1-P01');
  });

  it('is agreed to by the voice of each party, and refused to whoever holds none, in private', async () => {
    const { message } = await claire().types(TECHNICAL, '/ctg decision CT-2021-S1-P01');
    expect(message && readText(message)).toContain('accord 0/3');
    const { card } = await threadIn(town());
    const refused = await town().as(YANN).clicks(card, 'Accord : Caf');
    expect(refused.text).toContain('Vous ne portez la voix d’aucune partie');
    // The mayor, who is not in the channel, answers where she is asked.
    const mayor = town().as(VILLE);
    const asked = (await mayor.sees(mayor.botChannel)).findLast((one) =>
      readText(one).includes('P01'),
    ) as SandboxMessage;
    expect(readText(asked)).not.toContain('Accord : Caf');
    expect((await mayor.clicks(asked, 'Accord : Ville')).text).toContain('Accord de la Ville enregistré');
    await town().at('2021-05-03T07:12:00Z');
    expect(await cardText(town())).toContain('accord 1/3');
  });

  it('is adopted once every party agrees, with its number, and stands in the register', async () => {
    for (const voice of [VILLE, CAF, AGGLO]) {
      const person = town().as(voice);
      const asked = (await person.sees(person.botChannel)).findLast((one) => readText(one).includes('CT-2021-S1-P01'));
      const party = { [VILLE]: 'Ville', [CAF]: 'Caf', [AGGLO]: 'Agglo' }[voice];
      const { text } = await person.clicks(asked as SandboxMessage, `Accord : ${party}`);
      if (voice === AGGLO) expect(text).toContain('c’est la décision CT-2021-S1-01');
    }
    await town().at('2021-05-03T07:20:00Z');
    expect(await cardText(town())).toContain('Décision CT-2021-S1-01 adoptée, accord 3/3 le 3 mai 2021');
    const { message } = await claire().types(CHANNEL.agreement, '/ctg decision verifier');
    expect(message && readText(message)).toContain('1 décision : chaque sceau recalculé est le bon');
    const shown = await claire().types(CHANNEL.agreement, '/ctg decision ct-2021-s1-p01');
    expect(shown.message && readText(shown.message)).toContain('proposée sous CT-2021-S1-P01');
  });
});

describe('a decision to which one party agreed', () => {
  const town = issoireWorkspace({ ...beginning, after: agreedByVille });
  const claire = () => town().as(USER.claire);

  it('stands on the page of who speaks for a silent party, and of nobody else', async () => {
    expect(await town().as(CAF).opensHome()).toContain('[Lire CT-2021-S1-P01]');
    expect(await town().as(VILLE).opensHome()).not.toContain('CT-2021-S1-P01');
    expect(await town().as(YANN).opensHome()).not.toContain('CT-2021-S1-P01');
  });

  it('voids the voices when its text changes, and tells who gave them (R-21)', async () => {
    await openForm(claire(), '/ctg decision CT-2021-S1-P01', 'Changer le texte');
    await claire().fills({ text: 'Le multi-accueil ouvre à 7 h 15 dès le 1er septembre 2021.', reason: 'La date' });
    expect((await claire().submits()).errors).toEqual({});
    await town().at('2021-05-03T07:14:00Z');
    expect(await cardText(town())).toContain('accord 0/3');
    const mayor = town().as(VILLE);
    const told = (await mayor.sees(mayor.botChannel)).map(readText).at(-1);
    expect(told).toContain('votre réponse précédente n’est plus valable');
  });
});

describe('a decision that was adopted', () => {
  const town = issoireWorkspace({ ...beginning, after: adopted });

  it('is refused by the database to whoever would change it', async () => {
    const { db } = town().deps;
    const change = db.decisionVersion.updateMany({ data: { text: 'Autre chose' } });
    await expect(change).rejects.toThrow(/frozen/);
    await expect(db.decision.deleteMany()).rejects.toThrow(/never removed/);
    await expect(db.approval.deleteMany()).rejects.toThrow(/frozen/);
    await expect(db.registerEntry.updateMany({ data: { hash: '' } })).rejects.toThrow(/frozen/);
    await expect(db.decision.updateMany({ data: { number: 7 } })).rejects.toThrow(/settled/);
  });
});
