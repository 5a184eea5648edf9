import { describe, expect, it } from 'vitest';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { planned } from '../support/steps/meeting-steps.ts';
import type { Person } from '../support/workspace.ts';

const beginning = { beginsAt: '2021-01-04T08:00:00Z' };

/** A field of the form that somebody has open. */
async function field(person: Person, name: string) {
  const block = (await person.modal())?.blocks.find((one) => one.block_id === name);
  return block as unknown as { hint?: { text: string }; element: Record<string, unknown> } | undefined;
}

async function technicalMeeting({ deps: { db } }: IssoireTown) {
  return db.meeting.findFirst({ where: { committee: { code: 'CT' } } });
}

describe('a field on which others depend', () => {
  const town = issoireWorkspace(beginning);
  const claire = () => town().as(USER.claire);

  it('shows the days that fit the committee chosen, and keeps what was typed', async () => {
    await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
    const before = await field(claire(), 'day');
    expect((await field(claire(), 'committee'))?.hint?.text).toMatch(/^Copil/);
    await claire().fills({ place: 'Médiathèque', committee: 'CT' });
    expect((await field(claire(), 'committee'))?.hint?.text).toMatch(/^Comité technique/);
    const proposed = (await field(claire(), 'day'))?.element.initial_date;
    expect(proposed).toMatch(/^2021-/);
    expect(proposed).not.toBe(before?.element.initial_date);
    expect((await claire().submits()).errors).toEqual({});
    expect(await technicalMeeting(town())).toMatchObject({
      day: new Date(`${proposed}T00:00:00Z`),
      place: 'Médiathèque',
    });
    await claire().closes();
  });

  it('leaves a day that somebody chose themselves', async () => {
    await openForm(claire(), '/ctg reunions', 'Sonder des dates');
    await claire().fills({ day1: '2021-03-30', committee: 'CT' });
    expect((await field(claire(), 'day1'))?.element).toMatchObject({ action_id: 'value', initial_date: '2021-03-30' });
    await claire().closes();
  });
});

describe('two people who have the same form open', () => {
  const town = issoireWorkspace({ ...beginning, after: [planned('2021-03-23')] });
  const claire = () => town().as(USER.claire);
  const denise = () => town().as(USER.denise);
  const now = () => technicalMeeting(town());
  const line = '/ctg reunion CT-2021-S1';

  it('both keep what they wrote in different fields', async () => {
    for (const person of [claire(), denise()]) await openForm(person, line, 'Déplacer');
    await claire().fills({ hour: '10:00', reason: 'Salle prise' });
    await denise().fills({ place: 'Mairie', reason: 'Travaux' });
    expect((await claire().submits()).errors).toEqual({});
    expect((await denise().submits()).errors).toEqual({});
    const { place, startsAt } = (await now()) ?? {};
    expect({ place, hour: startsAt?.toISOString().slice(11, 16) }).toEqual({ place: 'Mairie', hour: '09:00' });
    for (const person of [claire(), denise()]) await person.closes();
  });

  it('are told under the field what the other wrote, and see it beside what they typed; sent again, it is meant', async () => {
    for (const person of [claire(), denise()]) await openForm(person, line, 'Déplacer');
    await claire().fills({ place: 'Gymnase', hour: '11:00', reason: 'Salle prise' });
    await denise().fills({ place: 'Salle des fêtes', reason: 'Travaux' });
    expect((await claire().submits()).errors).toEqual({});
    const refused = await denise().submits();
    expect(Object.keys(refused.errors)).toEqual(['place']);
    expect(refused.errors.place).toContain('Claire Aubépine a modifié ce champ entre-temps (4 janvier 2021, 09:00)');
    expect(refused.errors.place).toContain('« Gymnase »');
    expect((await now())?.place).toBe('Gymnase');
    expect((await field(denise(), 'place'))?.element.initial_value).toBe('Salle des fêtes');
    expect((await field(denise(), 'hour'))?.element.initial_time).toBe('11:00');
    expect((await denise().submits()).errors).toEqual({});
    const { place, startsAt } = (await now()) ?? {};
    expect({ place, hour: startsAt?.toISOString().slice(11, 16) }).toEqual({
      place: 'Salle des fêtes',
      hour: '10:00',
    });
    expect((await claire().types(CHANNEL.agreement, line)).text).toContain('Salle des fêtes');
  });
});
