import { describe, expect, it } from 'vitest';
import { amendDecision } from '../../src/domain/decisions/amend-decision.ts';
import { writeNote } from '../../src/domain/minutes/write-note.ts';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { linkIn, openPage } from '../support/open-page.ts';
import { readPage } from '../support/read-page.ts';
import { readsMail } from '../support/steps/form-steps.ts';
import {
  approvedBy,
  circulated,
  convened,
  held,
  planned,
  pointsOf,
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

/** Denise notes a decision under the first point. */
const decided = (text: string) =>
  step(`decided ${text}`, async ({ deps, viewer }) => {
    const itemId = (await pointsOf({ deps }, REFERENCE))[0]?.id ?? '';
    const task = { task: text, isDecision: true, ownerId: null, dueOn: null };
    await writeNote(await viewer(USER.denise), { reference: REFERENCE, itemId, notes: 'Dit.', ...task }, deps);
  });
const sent = together(
  ...[readsMail(FRANCOISE), planned('2021-03-23'), convened(REFERENCE), until('2021-03-23T16:00:00Z')],
  ...[held(REFERENCE, { present: ['Yann Genêt'] }), decided('Ouvrir à 7 h.'), decided('Une charte.')],
  circulated(REFERENCE, USER.denise),
);

async function told(town: IssoireTown, userId: string, about: RegExp): Promise<SandboxMessage[]> {
  const person = town.as(userId);
  const said = await person.sees(person.botChannel);
  return said.filter((message) => message.user !== userId && about.test(readText(message)));
}
const letters = (about: RegExp) => mailer.sent.filter(({ to, text }) => to.address === MAYOR && about.test(text));

const stateOf = async ({ deps: { db } }: IssoireTown) => {
  const rows = await db.decision.findMany({ orderBy: { draftReference: 'asc' } });
  return rows.map(({ draftReference, reference, state }) => [draftReference, reference, state]);
};

describe('two decisions noted at a meeting, whose minutes went out', () => {
  const town = issoireWorkspace({ ...beginning, after: [sent] });

  it('are asked for with the minutes: one message to who speaks for a party, none for each decision, ever', async () => {
    const asked = await told(town(), BERNARD, /CT-2021-S1-P01/);
    expect(asked).toHaveLength(1);
    const text = readText(asked[0] as SandboxMessage);
    expect(text).toContain('Cet accord vaut aussi pour les 2 décisions qu’il enregistre');
    expect(text).toContain('CT-2021-S1-P02 : « Une charte. »');
    await town().at('2021-04-30T08:00:00Z');
    expect(await told(town(), BERNARD, /Décision CT-2021-S1-P0\d/)).toHaveLength(1);
    expect(await told(town(), BERNARD, /doit donner son accord/)).toHaveLength(2);
    expect(letters(/Décision CT-2021-S1-P01 \(/)).toEqual([]);
  });

  it('are adopted with them, one press a party, and printed under their final numbers', async () => {
    const [asked] = await told(town(), BERNARD, /CT-2021-S1-P01/);
    await town()
      .as(BERNARD)
      .clicks(asked as SandboxMessage, 'Donner l’accord de l’Agglo');
    const [letter] = letters(/votre accord est attendu/);
    const link = linkIn(letter?.text ?? '', 'Donner l’accord de la Ville', town().botUrl);
    expect(await readPage(link)).toContain('CT-2021-S1-P01 : « Ouvrir à 7 h. »');
    expect(await readPage(await fetch(link, { method: 'POST' }))).toContain('2/3');
    expect((await stateOf(town())).map(([, , state]) => state)).toEqual(['PROPOSED', 'PROPOSED']);
    await approvedBy(REFERENCE, [GERARD])(town());
    expect(await stateOf(town())).toEqual([
      ['CT-2021-S1-P01', 'CT-2021-S1-01', 'ADOPTED'],
      ['CT-2021-S1-P02', 'CT-2021-S1-02', 'ADOPTED'],
    ]);
    await town().at('2021-03-24T08:00:00Z');
    const [approved, ...more] = await told(town(), USER.claire, /CT-2021-S1-01/);
    expect(more).toEqual([]);
    expect(readText(approved as SandboxMessage)).toContain('Décision CT-2021-S1-02 adoptée : « Une charte. »');
    const denise = town().as(USER.denise);
    const { message } = await denise.types(CHANNEL.agreement, `/ctg compte-rendu ${REFERENCE}`);
    expect(readText(message as SandboxMessage)).toContain('Décision CT-2021-S1-01 : Ouvrir à 7 h.');
    expect(readText(message as SandboxMessage)).not.toContain('P01');
  });

  it('are agreed or refused one by one in the same answer; a no holds the minutes back until they print it', async () => {
    const [letter] = letters(/votre accord est attendu/);
    const form = await openPage(linkIn(letter?.text ?? '', 'Répondre décision par décision', town().botUrl));
    const ids = await town().deps.db.decisionVersion.findMany({ orderBy: { text: 'asc' } });
    const [opening = '', charter = ''] = ids.map(({ id }) => id);
    expect(ids.map(({ text }) => text)).toEqual(['Ouvrir à 7 h.', 'Une charte.']);
    const no = { [`choices:${opening}`]: 'DISAGREE', [`choices:${charter}`]: 'AGREE' };
    expect((await form.sends(no)).status).toBe(409);
    const { page } = await form.sends({ ...no, [`reasons:${opening}`]: 'Trop tôt' });
    expect(page).toContain('Désaccord enregistré : CT-2021-S1-P01');
    await town().at('2021-03-24T08:00:00Z');
    expect(await told(town(), USER.claire, /pas d’accord avec CT-2021-S1-P01[\s\S]*Trop tôt/)).toHaveLength(1);
    // Nobody can approve what the register contradicts, and nobody is asked to.
    const [asked] = await told(town(), BERNARD, /Cet accord vaut aussi/);
    const refused = await town()
      .as(BERNARD)
      .clicks(asked as SandboxMessage, 'Donner l’accord de l’Agglo');
    expect(refused.text).toContain('ne dit plus ce que dit le registre de CT-2021-S1-P01');
    await town().at('2021-03-30T08:00:00Z');
    expect(await told(town(), BERNARD, /doit donner son accord/)).toEqual([]);
    expect(await told(town(), USER.denise, /à diffuser de nouveau avant le 30 mars/)).not.toEqual([]);
    await circulated(REFERENCE, USER.denise)(town());
    const [anew] = letters(/Compte rendu corrigé \(version 2\)/);
    expect(anew?.text).toContain('non adoptée, sans l’accord de : Ville');
    await approvedBy(REFERENCE)(town());
    expect(await stateOf(town())).toEqual([
      ['CT-2021-S1-P01', 'CT-2021-S1-P01', 'PROPOSED'],
      ['CT-2021-S1-P02', 'CT-2021-S1-01', 'ADOPTED'],
    ]);
  });

  it('reworded since, are not agreed to before the minutes print them so, and nobody is asked apart', async () => {
    const input = { reference: 'CT-2021-S1-P01', text: 'Ouvrir à 8 h.', reason: 'Bus' };
    await amendDecision(await town().viewer(USER.claire), input, town().deps);
    await town().at('2021-03-24T08:00:00Z');
    expect(await told(town(), BERNARD, /votre accord est attendu[\s\S]*Ouvrir à 8 h/)).toEqual([]);
    const [asked] = await told(town(), BERNARD, /Cet accord vaut aussi/);
    const refused = await town()
      .as(BERNARD)
      .clicks(asked as SandboxMessage, 'Donner l’accord de l’Agglo');
    expect(refused.text).toContain('ne dit plus ce que dit le registre de CT-2021-S1-P01');
    await openForm(town().as(USER.denise), `/ctg compte-rendu ${REFERENCE}`, 'Diffuser');
    expect((await town().as(USER.denise).submits()).errors).toEqual({});
    await approvedBy(REFERENCE)(town());
    expect((await stateOf(town())).map(([, , state]) => state)).toEqual(['ADOPTED', 'ADOPTED']);
  });
});
