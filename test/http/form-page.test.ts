import { describe, expect, it } from 'vitest';
import type { Deps } from '../../src/domain/deps.ts';
import { moveMeeting } from '../../src/domain/planning/move-meeting.ts';
import { planMeeting } from '../../src/domain/planning/plan-meeting.ts';
import { linkKey } from '../../src/domain/signed-links/link-key.ts';
import { signLink } from '../../src/domain/signed-links/sign-link.ts';
import { testDatabase } from '../support/database.ts';
import { eachFrom } from '../support/each-from.ts';
import { linkServer } from '../support/link-server.ts';
import { openPage } from '../support/open-page.ts';
import { quietTown } from '../support/quiet-town.ts';

const clock = { now: new Date(0) };
const { db } = await testDatabase();
const deps: Deps = { db, now: () => clock.now };
const address = await linkServer(deps);
const CLAIRE = 'Claire Aubépine';
const town = eachFrom(async () => {
  const made = await quietTown(db, { code: 'PAGES', language: 'fr', clock });
  made.moveTo('2021-05-03T09:00:00Z');
  return made;
}, clock);

async function linkFor(name: string, act: string, payload: object): Promise<string> {
  const { person } = await town().as(name);
  const expires = clock.now.getTime() / 1000 + 3600;
  return `${address}/l/${signLink(await linkKey(db), { act, person: person?.id ?? '', payload, expires })}`;
}

async function plan(day: string): Promise<string> {
  const slot = { day, hour: '14:00', minutes: 90, place: 'Issoire', link: '' };
  return (await planMeeting(await town().as(CLAIRE), { committee: 'CT', ...slot }, deps)).reference;
}

const meetings = () => db.meeting.findMany({ where: { agreementId: town().agreementId }, orderBy: { id: 'asc' } });
const meetingOf = (reference: string) =>
  db.meeting.findFirstOrThrow({ where: { agreementId: town().agreementId, reference } });

describe('the page of a form', () => {
  it('shows each field with its label, its hint and what it holds, and looking does nothing', async () => {
    const { status, page, fields } = await openPage(await linkFor(CLAIRE, 'plan-meeting', { committee: 'CT' }));
    expect(status).toBe(200);
    const shown = fields.filter(({ name }) => !name.startsWith('_')).map(({ name, kind }) => [name, kind]);
    expect(shown).toEqual([
      ['committee', 'select'],
      ['day', 'date'],
      ['hour', 'time'],
      ['minutes', 'number'],
      ['place', 'text'],
      ['link', 'text'],
    ]);
    expect(page).toContain('<label for="f-place">Lieu <span class="small">(facultatif)</span></label>');
    expect(page).toMatch(/<input type="number" min="0" step="1" name="minutes" value="\d+" id="f-minutes" required>/);
    expect(page).not.toContain('<script');
    expect(await meetings()).toEqual([]);
  });

  it('says what is wrong below each field, and keeps what was typed, harmless', async () => {
    const form = await openPage(await linkFor(CLAIRE, 'plan-meeting', { committee: 'CT' }));
    const { status, page, fields } = await form.sends({ day: '', minutes: '90', place: '"><b>Salle</b>' });
    expect(status).toBe(409);
    expect(page).toMatch(
      /name="day" value="" id="f-day"[^>]*aria-describedby="f-day-error"><p role="alert" id="f-day-error">/,
    );
    expect(page).toContain('value="&quot;&gt;&lt;b&gt;Salle&lt;/b&gt;"');
    expect(fields.find(({ name }) => name === 'minutes')?.values).toEqual(['90']);
    expect(await meetings()).toEqual([]);
  });

  it('shows the other fields again for what was chosen, and keeps what was typed in them', async () => {
    const form = await openPage(await linkFor(CLAIRE, 'plan-meeting', { committee: 'CT' }));
    const days = (page: typeof form) => page.fields.find(({ name }) => name === 'day')?.values;
    const again = await form.sends({ committee: 'COPIL', place: 'Ardes', _again: '1' });
    expect([again.status, again.page.includes('Copil —')]).toEqual([200, true]);
    expect(again.fields.find(({ name }) => name === 'place')?.values).toEqual(['Ardes']);
    expect(days(again)).not.toEqual(days(form));
    expect(await meetings()).toEqual([]);
  });

  it('counts once, however often and however fast it is sent; looked at again, it is another', async () => {
    const link = await linkFor(CLAIRE, 'plan-meeting', { committee: 'CT' });
    const form = await openPage(link);
    const given = { day: '2021-06-15', place: 'Ardes' };
    const [first, second] = await Promise.all([form.sends(given), form.sends(given)]);
    const third = await form.sends(given);
    expect([first, second, third].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(third.page).toContain('était déjà enregistrée');
    expect(await meetings()).toHaveLength(1);
    expect((await (await openPage(link)).sends({ ...given, day: '2021-06-22' })).status).toBe(200);
    expect(await meetings()).toHaveLength(2);
  });

  it('leads on to what is next: a meeting that is planned is convened from there', async () => {
    const form = await openPage(await linkFor(CLAIRE, 'plan-meeting', { committee: 'COPIL' }));
    const done = await form.sends({ day: '2021-06-24', place: 'Ardes' });
    const [, next = '', label = ''] = /<a class="button" href="([^"]+)">([^<]+)<\/a>/.exec(done.page) ?? [];
    expect(label).toBe('Convoquer');
    const convocation = await openPage(next.replace('http://bot.example', new URL(address).origin));
    const [, number] = /<button>Envoyer (\d+) convocations<\/button>/.exec(convocation.page) ?? [];
    const sent = await convocation.sends();
    // As many as the button said: who can be reached in no way is named, not counted.
    expect([sent.status, /(\d+) convocations partent/.exec(sent.page)?.[1]]).toEqual([200, number]);
    expect(sent.page).toContain('Injoignable : Raymond Aulne');
    const planned = await db.meeting.findFirst({
      where: { agreementId: town().agreementId, day: new Date('2021-06-24') },
    });
    expect(planned?.convenedAt).toEqual(clock.now);
  });

  it('finds what a long list does not show, and keeps what was chosen before', async () => {
    const { agreementId } = town();
    const people = Array.from({ length: 120 }, (_, place) => ({
      agreementId,
      name: `Aaron ${String(place).padStart(3, '0')}`,
      createdAt: clock.now,
    }));
    await db.person.createMany({ data: people });
    const form = await openPage(await linkFor(CLAIRE, 'add-member', {}));
    const optionsOf = (page: typeof form) => page.fields.find(({ name }) => name === 'person')?.options ?? [];
    expect(optionsOf(form)).toHaveLength(101);
    expect(form.page).toContain('La liste est plus longue que ce qui est montré');
    const found = await form.sends({ '_search:person': 'yann', jobTitle: 'Directeur', _again: '1' });
    const [, yann, ...others] = optionsOf(found);
    expect([yann?.text.startsWith('Yann Genêt'), others]).toEqual([true, []]);
    const chosen = await found.sends({ person: yann?.value ?? '', '_search:person': 'emma', _again: '1' });
    expect(chosen.fields.find(({ name }) => name === 'person')?.values).toEqual([yann?.value]);
    expect(chosen.fields.find(({ name }) => name === 'jobTitle')?.values).toEqual(['Directeur']);
  });
});

describe('what two people change at once', () => {
  it('is refused where both changed it, with who and what; sent again, it is meant', async () => {
    const reference = await plan('2021-06-01');
    const form = await openPage(await linkFor(CLAIRE, 'move-meeting', { meeting: reference }));
    const theirs = { day: '2021-06-08', hour: '10:00', minutes: 90, place: 'Ardes', link: '', reason: 'Salle prise' };
    await moveMeeting(await town().as('Denise Lilas'), { reference, ...theirs }, deps);

    const refused = await form.sends({ day: '2021-06-10', reason: 'Congés' });
    expect(refused.status).toBe(409);
    expect(refused.page).toMatch(/id="f-day-error">Denise Lilas a modifié ce champ entre-temps.*« 8 juin 2021 »/);
    const held = Object.fromEntries(refused.fields.map(({ name, values }) => [name, values[0]]));
    // What was typed stays; what was left alone is as they left it.
    expect(held).toMatchObject({ day: '2021-06-10', reason: 'Congés', hour: '10:00', place: 'Ardes' });
    expect((await meetingOf(reference)).day).toEqual(new Date('2021-06-08'));

    expect((await refused.sends()).status).toBe(200);
    const { day, place } = await meetingOf(reference);
    expect([day, place]).toEqual([new Date('2021-06-10'), 'Ardes']);
  });

  it('is laid over each other where they changed different things', async () => {
    const reference = await plan('2021-07-06');
    const form = await openPage(await linkFor(CLAIRE, 'move-meeting', { meeting: reference }));
    const theirs = { day: '2021-07-06', hour: '14:00', minutes: 90, place: 'Ardes', link: '', reason: 'Salle prise' };
    await moveMeeting(await town().as('Denise Lilas'), { reference, ...theirs }, deps);
    expect((await form.sends({ day: '2021-07-08', reason: 'Congés' })).status).toBe(200);
    const { day, place } = await meetingOf(reference);
    expect([day, place]).toEqual([new Date('2021-07-08'), 'Ardes']);
  });
});

describe('what cannot be undone', () => {
  it('has a red button, and counts only once its box is ticked', async () => {
    const reference = await plan('2021-06-29');
    const form = await openPage(await linkFor(CLAIRE, 'cancel-meeting', { meeting: reference }));
    expect(form.page).toMatch(/<button class="danger">[^<]+<\/button>/);
    const refused = await form.sends({ reason: 'Élections' });
    expect([refused.status, refused.page.includes('id="f-confirm-error"')]).toEqual([409, true]);
    expect((await meetingOf(reference)).state).toBe('PLANNED');
    expect((await form.sends({ reason: 'Élections', confirm: 'yes' })).status).toBe(200);
    expect((await meetingOf(reference)).state).toBe('CANCELLED');
  });
});

describe('a link that leads where no page does', () => {
  it.each([
    ['an act of the chat', 'make-document', { meeting: 'CT-2021-S1', format: 'pdf' }, 'que dans Slack'],
    ['a form of the chat', 'link-person', {}, 'que dans Slack'],
    ['no act', 'drop-tables', {}, 'n’est plus valable'],
    ['an act on what is not its own', 'answer-convocation', { meeting: 'x', answer: 'PRESENT' }, 'n’est plus valable'],
    ['a form with more than words', 'plan-meeting', { committee: { code: 'CT' } }, 'n’est plus valable'],
    ['a form without what it needs', 'move-meeting', {}, 'Ce formulaire n’existe plus'],
    ['a form on another agreement’s matter', 'move-meeting', { meeting: 'NOPE-2021' }, 'NOPE-2021'],
  ])('is refused in words: %s', async (_, act, payload, sentence) => {
    const link = await linkFor(CLAIRE, act, payload);
    for (const method of ['GET', 'POST']) {
      const response = await fetch(link, { method });
      expect([response.status, (await response.text()).includes(sentence)]).toEqual([409, true]);
    }
  });

  it('is refused to who may not do it', async () => {
    const { status, page } = await openPage(await linkFor('Emma Hazel', 'plan-meeting', { committee: 'CT' }));
    expect([status, page.includes('<form')]).toEqual([409, false]);
  });
});
