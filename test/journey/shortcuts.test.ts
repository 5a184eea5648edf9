import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { readText } from '../support/workspace.ts';

/** Speaks for the Ville, which chairs in 2021. */
const MAYOR = 'U0FRANCOI1';
const YANN = 'U0YANN0001';

/** Of two people, without the bot. */
const ASIDE = 'C0ASIDE001';

const workspace = issoireWorkspace({
  beginsAt: '2021-01-04T08:00:00Z',
  withClock: true,
  channels: [{ id: ASIDE, name: 'entre-nous', topic: '', kind: 'private', members: [USER.karim, USER.emma] }],
});

const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));

async function told(userId: string): Promise<string[]> {
  const person = workspace().as(userId);
  return (await person.sees(person.botChannel)).filter(({ user }) => user !== userId).map(readText);
}

async function plan(committee: string, day: string): Promise<void> {
  const claire = workspace().as(USER.claire);
  await openForm(claire, '/ctg reunions', 'Planifier une réunion');
  await claire.fills({ committee, day, hour: '14:00', place: 'Issoire' });
  expect((await claire.submits()).errors).toEqual({});
}

/** What a field of the open form begins with. */
async function initial(userId: string, name: string): Promise<string> {
  const modal = await workspace().as(userId).modal();
  const block = modal?.blocks.find((one) => 'block_id' in one && one.block_id === name) as
    | { element: { initial_value?: string; initial_option?: { text: { text: string } } } }
    | undefined;
  return block?.element.initial_value ?? block?.element.initial_option?.text.text ?? '';
}

async function said(userId: string, text: string, threadTs?: string): Promise<SandboxMessage> {
  return workspace()
    .as(userId)
    .says(CHANNEL.agreement, text, threadTs ? { threadTs } : {});
}

describe('« Mettre à l’ordre du jour », in the menu of a message', () => {
  it('is refused, privately and where they are, to somebody outside the roster', async () => {
    await plan('COPIL', '2021-02-09');
    await plan('CT', '2021-03-23');
    const yann = workspace().as(YANN);
    const head = await yann.says(CHANNEL.general, 'Un fil');
    const reply = await yann.says(CHANNEL.general, 'Dans le fil', { threadTs: head.ts });
    const stranger = workspace().as(USER.stranger);
    const { message, text } = await stranger.uses('put_on_agenda', reply);
    expect(text).toContain('réservée aux personnes de l’annuaire');
    expect(message).toMatchObject({ isEphemeral: true, threadTs: head.ts });
    expect((await yann.sees(CHANNEL.general)).map(({ user }) => user)).toEqual([YANN, YANN]);
  });

  it('opens on a reply in a thread with its first line, its link and a quotation, and proposes it (X3-18)', async () => {
    const head = await said(USER.claire, 'Les transports');
    const reply = await said(
      YANN,
      'Mobilité des jeunes : <!channel> *deux* bus le mercredi ?\nVoir https://bus.example/plan',
      head.ts,
    );
    const karim = workspace().as(USER.karim);
    const before = (await karim.sees(CHANNEL.agreement)).length;
    const { modal } = await karim.uses('put_on_agenda', reply);
    expect(modal?.title).toBe('Proposer un point');
    expect(await initial(karim.id, 'title')).toMatch(/^Mobilité des jeunes : .* bus le mercredi \?$/);
    expect(await initial(karim.id, 'meeting')).toBe('Copil, 9 février 2021 (COPIL-2021)');
    const papers = await initial(karim.id, 'papers');
    expect(papers).toMatch(/^« Mobilité des jeunes .* » Yann Genêt \(4 janvier 2021, 09:0\d\) — https:\/\//);
    expect(papers).toContain(`/archives/${CHANNEL.agreement}/p${reply.ts.replace('.', '')}?thread_ts=${head.ts}`);
    // Of the technical committee, in which Karim does not sit, nothing is offered.
    expect(readText(modal?.blocks ?? [])).not.toContain('CT-2021-S1');
    await karim.fills({ title: ' ' });
    expect((await karim.submits()).errors).toHaveProperty('title');
    await karim.fills({ title: 'Deux bus le mercredi', kind: 'décision' });
    const done = await karim.submits();
    expect(done.errors).toEqual({});
    expect(readText(done.modal?.blocks ?? [])).toContain('La présidence (Ville) l’accepte ou le refuse');
    expect((await karim.sees(CHANNEL.agreement)).length).toBe(before);

    // Who judges sees what it is about, and can go there.
    const { text, message } = await workspace().as(MAYOR).types(CHANNEL.agreement, '/ctg agenda COPIL-2021');
    expect(text).toContain('Deux bus le mercredi — proposé par Karim Laurier');
    expect(text).toContain('pièces : « Mobilité des jeunes');
    const links = [...JSON.stringify(message?.blocks).matchAll(/"type":"link","url":"([^"]+)"/g)].map(([, url]) => url);
    expect(links).toEqual(['https://bus.example/plan', papers.split(' — ').at(-1)]);

    const { db } = await testDatabase();
    const item = await db.agendaItem.findFirstOrThrow({
      where: { title: 'Deux bus le mercredi' },
      include: { proposedBy: true },
    });
    expect(item).toMatchObject({ state: 'PROPOSED', kind: 'DECISION', papers });
    expect(item.proposedBy?.name).toBe('Karim Laurier');
  });

  it('proposes the same message once for a meeting, whoever proposes it', async () => {
    const claire = workspace().as(USER.claire);
    const reply = (await workspace().as(YANN).sees(CHANNEL.agreement)).find(({ text }) => text.includes('Mobilité'));
    if (!reply) throw new Error('no message');
    await claire.uses('put_on_agenda', reply);
    const again = await claire.submits();
    expect(Object.values(again.errors).join()).toContain('déjà été proposé pour COPIL-2021');
    await claire.fills({ meeting: 'CT-2021-S1' });
    expect((await claire.submits()).errors).toEqual({});
    const { db } = await testDatabase();
    expect(await db.agendaItem.count({ where: { origin: 'proposed' } })).toBe(2);
    expect(await db.takenMessage.count()).toBe(2);
  });

  it('begins with the meeting of the committee whose channel it is', async () => {
    const claire = workspace().as(USER.claire);
    const message = await claire.says('C0CTGTECH1', 'Pour le technique');
    await claire.uses('put_on_agenda', message);
    expect(await initial(claire.id, 'meeting')).toContain('CT-2021-S1');
    await claire.closes();
  });

  it('answers in English, and keeps the quotation alone where the bot is not in the channel', async () => {
    workspace().expectProblem('channel_not_found');
    await plan('COPIL', '2021-06-01');
    const message = await workspace().as(USER.emma).says(ASIDE, 'Entre nous <!channel>');
    const emma = workspace().as(USER.emma);
    const { modal } = await emma.uses('put_on_agenda', message);
    expect(modal?.title).toBe('Propose a point');
    const text = readText(modal?.blocks ?? []);
    expect(text).toContain('Slack gave me no link to this message');
    expect(text).toContain('Everybody of the roster will read this');
    expect(await initial(emma.id, 'papers')).toMatch(/^“Entre nous .*” Emma .* \(4 January 2021, 09:0\d\)$/);
    await emma.closes();
  });
});

describe('what becomes of a point', () => {
  it('is told to who proposed it, once, with the reason of a refusal', async () => {
    const karim = workspace().as(USER.karim);
    const other = await said(YANN, 'Autre sujet');
    await karim.uses('put_on_agenda', other);
    expect((await karim.submits()).errors).toEqual({});
    await at('2021-01-05T08:10:00Z');
    const mayor = workspace().as(MAYOR);
    const { message } = await mayor.types(CHANNEL.agreement, '/ctg agenda COPIL-2021');
    if (!message) throw new Error('no answer');
    await mayor.clicks(message, 'Accepter');
    await openForm(mayor, '/ctg agenda COPIL-2021', 'Refuser');
    await mayor.fills({ reason: 'Hors compétence <!here>' });
    expect((await mayor.submits()).errors).toEqual({});
    const before = (await told(USER.karim)).length;
    await at('2021-01-08T12:00:00Z');
    const news = (await told(USER.karim)).slice(before).join('\n');
    expect(news).toContain('Copil du 9 février 2021 : votre point est à l’ordre du jour');
    expect(news).toContain('« Deux bus le mercredi »');
    expect(news).toContain('Copil du 9 février 2021 : votre point n’est pas retenu');
    expect(news).toContain('« Autre sujet »');
    expect(news).toContain('Motif : Hors compétence &lt;!here&gt;');
    expect(news.split('« Autre sujet »')).toHaveLength(2);
  });

  it('is not told to who judged their own, nor once the meeting is cancelled', async () => {
    const claire = workspace().as(USER.claire);
    // Claire proposed one for the technical committee; she accepts it herself.
    const { message } = await claire.types(CHANNEL.agreement, '/ctg agenda CT-2021-S1');
    if (!message) throw new Error('no answer');
    await claire.clicks(message, 'Accepter');
    const { db } = await testDatabase();
    expect(await db.delivery.count({ where: { kind: 'point-judged' } })).toBe(2);

    const karim = workspace().as(USER.karim);
    await karim.types(CHANNEL.agreement, '/ctg agenda proposer COPIL-2021-2 "Rentrée"');
    const agenda = await claire.types(CHANNEL.agreement, '/ctg agenda COPIL-2021-2');
    if (!agenda.message) throw new Error('no answer');
    await claire.clicks(agenda.message, 'Accepter');
    await openForm(claire, '/ctg reunion COPIL-2021-2', 'Annuler la réunion');
    await claire.fills({ confirm: ['yes'], reason: 'Report' });
    expect((await claire.submits()).errors).toEqual({});
    await at('2021-01-11T12:00:00Z');
    expect((await told(USER.karim)).join('\n')).not.toContain('Rentrée');
    const rows = await db.delivery.findMany({ where: { kind: 'point-judged' }, orderBy: { id: 'asc' } });
    expect(rows.map(({ state, reason }) => [state, reason])).toEqual([
      ['SENT', null],
      ['SENT', null],
      ['SKIPPED', 'noLongerDue'],
    ]);
  });
});

describe('« Ajouter au compte rendu », in the menu of a message', () => {
  it('says so before there is a meeting to note, and is refused to who does not write the notes', async () => {
    const message = await said(YANN, 'Relancer la Caf pour les données');
    const denise = await workspace().as(USER.denise).uses('add_to_minutes', message);
    expect(denise.text).toContain('Aucune réunion passée ou du jour');
    const yann = await workspace().as(YANN).uses('add_to_minutes', message);
    expect(yann.text).toContain('Seuls la coordination et le secrétariat');
    expect(yann.message?.isEphemeral).toBe(true);
  });

  it('puts the message below the notes of a point of today’s meeting, with its author and its hour', async () => {
    await at('2021-03-23T13:30:00Z');
    const denise = workspace().as(USER.denise);
    const message = await said(YANN, 'Relancer la Caf pour <https://caf.example/d|les données> &amp; le reste');
    const { modal } = await denise.uses('add_to_minutes', message);
    expect(modal?.title).toBe('Ajouter au compte rendu');
    const text = await initial(denise.id, 'text');
    expect(text).toMatch(/^Yann Genêt \(23 mars 2021, 14:3\d\) : Relancer la Caf pour /);
    // The point is to be chosen: nothing is noted under the first by haste.
    expect(Object.keys((await denise.submits()).errors)).toContain('item');
    await denise.fills({ item: 'Assurer le suivi', dueOn: '2021-04-30' });
    expect(Object.keys((await denise.submits()).errors)).toEqual(['task']);
    await denise.fills({ task: 'Relancer la Caf', kind: 'à faire', owner: 'Yann Genêt' });
    const done = await denise.submits();
    expect(done.errors).toEqual({});
    expect(readText(done.modal?.blocks ?? [])).toContain('[Compte rendu CT-2021-S1]');
    const minutes = await denise.types(CHANNEL.agreement, '/ctg compte-rendu CT-2021-S1');
    expect(minutes.text).toContain(text);
    expect(minutes.text).toContain('À faire : Relancer la Caf (Yann Genêt, avant le 30 avril 2021)');
  });

  it('does not put the same message there twice, and adds another below the first', async () => {
    const claire = workspace().as(USER.claire);
    const message = (await claire.sees(CHANNEL.agreement)).findLast(({ text }) => text.includes('Relancer la Caf'));
    if (!message) throw new Error('no message');
    await claire.uses('add_to_minutes', message);
    await claire.fills({ item: 'Contribuer' });
    expect(Object.values((await claire.submits()).errors).join()).toContain('déjà dans les notes de CT-2021-S1');
    await claire.closes();

    const second = await said(USER.karim, 'Fait hier.');
    await claire.uses('add_to_minutes', second);
    await claire.fills({ item: 'Assurer le suivi' });
    expect((await claire.submits()).errors).toEqual({});
    const { db } = await testDatabase();
    const items = await db.agendaItem.findMany({ where: { notes: { not: '' } }, include: { tasks: true } });
    expect(items.map(({ notes }) => notes.split('\n').length)).toEqual([2]);
    expect(items[0]?.notes).toContain('Karim Laurier');
    expect(items[0]?.tasks).toHaveLength(1);
  });

  it('says how much room is left in notes that are almost full, and loses nothing typed', async () => {
    const { db } = await testDatabase();
    const item = await db.agendaItem.findFirstOrThrow({ where: { notes: { not: '' } } });
    await db.agendaItem.update({ where: { id: item.id }, data: { notes: 'x'.repeat(2_990) } });
    const denise = workspace().as(USER.denise);
    const message = await said(YANN, 'Encore un mot');
    await denise.uses('add_to_minutes', message);
    await denise.fills({ item: 'Assurer le suivi' });
    const { errors } = await denise.submits();
    expect(errors.text).toContain('9 caractères au plus');
    await denise.fills({ item: 'Contribuer' });
    expect((await denise.submits()).errors).toEqual({});
  });
});
