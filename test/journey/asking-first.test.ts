import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { askParties } from '../support/ask-parties.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { later } from '../support/steps/clock-steps.ts';
import { sheetsChanged } from '../support/steps/led-sheet-steps.ts';
import { planned } from '../support/steps/meeting-steps.ts';
import { writtenSheets } from '../support/steps/written-sheets.ts';
import { readText } from '../support/workspace.ts';

const beginning = { beginsAt: '2021-05-03T07:00:00Z', withClock: true };
const after = [
  planned('2021-11-16', 'COPIL'),
  writtenSheets({ title: 'Relais itinérant', lead: 'Yann Genêt', dueOn: '2021-10-10' }),
  sheetsChanged(['FA-01'], { planYears: [2021], hasNoAxis: true }),
];

/** What has the parties asked, and what they would read. */
const ASKING: [line: string, text: string][] = [
  ['/ctg communication nouvelle "Plaquette RPE"', 'Publier ensemble : Plaquette RPE'],
  ['/ctg inviter "Camille Exemple" seance:COPIL-2021', 'Inviter Camille Exemple, à titre consultatif'],
  ['/ctg objectifs valider O1', 'O1 — Promouvoir une offre de service enfance jeunesse'],
  ['/ctg plan valider 2021', 'FA-01 — Relais itinérant'],
  ['/ctg reglages set quorum moitie Essai', 'Quorum : la moitié des membres qui siègent, au moins (jusqu’ici : aucun)'],
];

describe('before the parties are asked', () => {
  const town = issoireWorkspace({ ...beginning, after });
  const claire = () => town().as(USER.claire);

  it.each(ASKING)('%s: what, to whom and how is shown, and nothing is written', async (line, text) => {
    const { modal } = await claire().types(CHANNEL.agreement, line);
    const shown = readText(modal?.blocks ?? []);
    expect(shown).toContain(text);
    for (const name of ['Caf : Gérard Érable', 'Agglo : Bernard Châtaignier', 'Ville : Françoise Marronnier']) {
      expect(shown).toContain(`${name} (message Slack)`);
    }
    expect(modal?.submit).toBe('Envoyer à 3 personnes');
    await claire().closes();
    const { db } = town().deps;
    expect([await db.decision.count(), await db.guest.count()]).toEqual([0, 0]);
  });

  it.each(ASKING)('%s: one button sends it, to each of them once', async (line) => {
    const told = await askParties(town(), line);
    expect(told).toContain('Proposition enregistrée. Accord requis : Caf, Agglo, Ville (0/3)');
    expect(told).toContain('La demande part à 3 personnes.');
    // Typed and sent again, it is asked no second time.
    expect(await askParties(town(), line)).toMatch(/déjà|attend/);
    const { db } = town().deps;
    expect(await db.decision.count()).toBe(1);
    expect(await db.delivery.count({ where: { kind: 'decision-asked' } })).toBe(3);
  });

  it('is refused to who may not, and nothing is shown of it', async () => {
    for (const [line] of ASKING) {
      const { text, modal } = await town().as(USER.martine).types(CHANNEL.agreement, line);
      expect([line, text]).toEqual([line, expect.stringContaining('Rien n’a été modifié')]);
      expect(modal).toBeUndefined();
    }
  });

  it('asks for the meeting where none is named, with the rest filled in', async () => {
    const { modal } = await claire().types(
      CHANNEL.agreement,
      '/ctg guest invite "Camille Exemple (Mission locale)" theme:insertion',
    );
    const held = JSON.stringify(modal?.blocks);
    for (const typed of ['"Camille Exemple"', '"Mission locale"', '"insertion"']) {
      expect(held).toContain(`"initial_value":${typed}`);
    }
    expect(readText(modal?.blocks ?? [])).toContain('Ville : Françoise Marronnier');
    expect(modal?.submit).toBe('Envoyer à 3 personnes');
  });

  it('shows the same beside a rule’s new value in its form', async () => {
    const { message } = await claire().types(CHANNEL.agreement, '/ctg reglages quorum');
    const { modal } = await claire().clicks(message as SandboxMessage, 'Proposer');
    expect(readText(modal?.blocks ?? [])).toContain('Caf : Gérard Érable (message Slack)');
    expect(modal?.submit).toBe('Envoyer à 3 personnes');
  });
});

describe('who cannot be reached', () => {
  const town = issoireWorkspace({ ...beginning, after });

  it('is named before and after, and never counted as written to', async () => {
    const { db } = town().deps;
    await db.person.updateMany({ where: { name: 'Gérard Érable' }, data: { slackUserId: null, email: null } });
    const claire = town().as(USER.claire);
    const { modal } = await claire.types(CHANNEL.agreement, '/ctg comm new "Plaquette RPE"');
    expect(readText(modal?.blocks ?? [])).toContain('Gérard Érable (injoignable : à prévenir autrement)');
    expect(modal?.submit).toBe('Envoyer à 2 personnes');
    const told = readText((await claire.submits()).modal?.blocks ?? []);
    expect(told).toContain('La demande part à 2 personnes.');
    expect(told).toContain('Injoignable : Gérard Érable');
  });
});

describe('a proposal typed in a thread', () => {
  const town = issoireWorkspace({ ...beginning, after });

  it('refuses the press of who may not, and writes nothing', async () => {
    const martine = town().as(USER.martine);
    const root = await martine.says(CHANNEL.agreement, 'On publie la plaquette ?');
    const typed = 'communication nouvelle "Plaquette RPE"';
    const { message } = await martine.mentions(CHANNEL.agreement, typed, { threadTs: root.ts });
    const { text, modal } = await martine.clicks(message as SandboxMessage, 'Ouvrir le formulaire');
    expect(text).toContain('Rien n’a été modifié');
    expect(modal).toBeUndefined();
    expect(await town().deps.db.decision.count()).toBe(0);
  });

  it('is a button there, which shows it to who may send it', async () => {
    const claire = town().as(USER.claire);
    const root = await claire.says(CHANNEL.copil, 'On publie la plaquette ?');
    const { message } = await claire.mentions(CHANNEL.copil, 'communication nouvelle "Plaquette RPE"', {
      threadTs: root.ts,
    });
    const { modal } = await claire.clicks(message as SandboxMessage, 'Ouvrir le formulaire');
    expect(readText(modal?.blocks ?? [])).toContain('Publier ensemble : Plaquette RPE');
    await claire.submits();
    await later(2)(town());
    const mayor = town().as('U0FRANCOI1');
    const asked = (await mayor.sees(mayor.botChannel)).map(readText);
    expect(asked.filter((text) => text.includes('Publier ensemble : Plaquette RPE'))).toHaveLength(1);
  });
});

describe('the rule in force', () => {
  const town = issoireWorkspace({ ...beginning });

  it('is answered: a default is said to apply already, and what the parties agreed to is not asked again', async () => {
    const { modal } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg rules set notice-days 15');
    expect(readText(modal?.blocks ?? [])).toContain('C’est déjà la valeur appliquée, par défaut');
    await town().as(USER.claire).closes();
    const { db } = town().deps;
    const { id: agreementId } = await db.agreement.findFirstOrThrow();
    await db.setting.create({
      data: { agreementId, key: 'noticeDaysSteering', value: 15, setAt: new Date('2021-01-01') },
    });
    const { text, modal: second } = await town()
      .as(USER.claire)
      .types(CHANNEL.agreement, '/ctg rules set notice-days 15');
    expect(text).toContain('C’est déjà la règle en vigueur');
    expect(second).toBeUndefined();
    expect(await db.decision.count()).toBe(0);
  });
});
