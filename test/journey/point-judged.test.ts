import { describe, expect, it } from 'vitest';
import { heard } from '../support/heard.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { planned, until } from '../support/steps/meeting-steps.ts';
import { pointJudged, pointProposed } from '../support/steps/point-steps.ts';
import type { Person } from '../support/workspace.ts';

/** Speaks for the Ville, which chairs in 2021. */
const MAYOR = 'U0FRANCOI1';

const beginning = { beginsAt: '2021-01-04T08:00:00Z', withClock: true };
const proposed = [
  planned('2021-02-09', 'COPIL'),
  pointProposed('COPIL-2021', 'Deux bus le mercredi'),
  pointProposed('COPIL-2021', 'Autre sujet'),
];
/** Karim was told of both of his points. */
const told = [
  ...proposed,
  pointJudged('Deux bus le mercredi'),
  pointJudged('Autre sujet', 'Hors compétence'),
  until('2021-01-05T12:00:00Z'),
  planned('2021-03-23', 'CT'),
  planned('2021-06-01', 'COPIL'),
];

async function accepts(person: Person, reference: string): Promise<void> {
  const { message } = await person.types(CHANNEL.agreement, `/ctg agenda ${reference}`);
  if (!message) throw new Error('no answer');
  await person.clicks(message, 'Accepter');
}

describe('what becomes of a point', () => {
  const town = issoireWorkspace({ ...beginning, after: proposed });

  it('is told to who proposed it, once, with the reason of a refusal', async () => {
    const mayor = town().as(MAYOR);
    await accepts(mayor, 'COPIL-2021');
    await openForm(mayor, '/ctg agenda COPIL-2021', 'Refuser');
    await mayor.fills({ reason: 'Hors compétence <!here>' });
    expect((await mayor.submits()).errors).toEqual({});
    const before = (await heard(town(), USER.karim)).length;
    await town().at('2021-01-08T12:00:00Z');
    const news = (await heard(town(), USER.karim)).slice(before).join('\n');
    expect(news).toContain('Copil du 9 février 2021 : votre point est à l’ordre du jour');
    expect(news).toContain('« Deux bus le mercredi »');
    expect(news).toContain('Copil du 9 février 2021 : votre point n’est pas retenu');
    expect(news).toContain('« Autre sujet »');
    expect(news).toContain('Motif : Hors compétence &lt;!here&gt;');
    expect(news.split('« Autre sujet »')).toHaveLength(2);
  });
});

describe('once Karim was told of two points', () => {
  const town = issoireWorkspace({ ...beginning, after: told });

  it('nothing is told to who judged their own, nor once the meeting is cancelled', async () => {
    const { db } = town().deps;
    const claire = town().as(USER.claire);
    // Claire proposes one for the technical committee; she accepts it herself.
    await claire.types(CHANNEL.agreement, '/ctg agenda proposer CT-2021-S1 "Mobilité"');
    await accepts(claire, 'CT-2021-S1');
    const mobility = await db.agendaItem.findFirstOrThrow({ where: { title: 'Mobilité' } });
    expect(mobility.state).toBe('ACCEPTED');
    expect(await db.delivery.count({ where: { kind: 'point-judged' } })).toBe(2);

    await town().as(USER.karim).types(CHANNEL.agreement, '/ctg agenda proposer COPIL-2021-2 "Rentrée"');
    await accepts(claire, 'COPIL-2021-2');
    await openForm(claire, '/ctg reunion COPIL-2021-2', 'Annuler la réunion');
    await claire.fills({ confirm: ['yes'], reason: 'Report' });
    expect((await claire.submits()).errors).toEqual({});
    await town().at('2021-01-11T12:00:00Z');
    expect((await heard(town(), USER.karim)).join('\n')).not.toContain('Rentrée');
    const rows = await db.delivery.findMany({ where: { kind: 'point-judged' }, orderBy: { id: 'asc' } });
    expect(rows.map(({ state, reason }) => [state, reason])).toEqual([
      ['SENT', null],
      ['SENT', null],
      ['SKIPPED', 'noLongerDue'],
    ]);
  });
});
