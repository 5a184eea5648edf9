import { describe, expect, it } from 'vitest';
import { initialOf } from '../support/initial-of.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { planned } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

/** Speaks for the Ville, which chairs in 2021. */
const MAYOR = 'U0FRANCOI1';
const YANN = 'U0YANN0001';

/** Of two people, without the bot. */
const ASIDE = 'C0ASIDE001';
const aside = { id: ASIDE, name: 'entre-nous', topic: '', kind: 'private', members: [USER.karim, USER.emma] };

const ofTwoMeetings = {
  beginsAt: '2021-01-04T08:00:00Z',
  after: [planned('2021-02-09', 'COPIL'), planned('2021-03-23', 'CT')],
};

describe('« Mettre à l’ordre du jour », in the menu of a message', () => {
  const town = issoireWorkspace(ofTwoMeetings);

  it('is refused, privately and where they are, to somebody outside the roster', async () => {
    const yann = town().as(YANN);
    const head = await yann.says(CHANNEL.general, 'Un fil');
    const reply = await yann.says(CHANNEL.general, 'Dans le fil', { threadTs: head.ts });
    const stranger = town().as(USER.stranger);
    const { message, text } = await stranger.uses('put_on_agenda', reply);
    expect(text).toContain('réservée aux personnes de l’annuaire');
    expect(message).toMatchObject({ isEphemeral: true, threadTs: head.ts });
    expect((await yann.sees(CHANNEL.general)).map(({ user }) => user)).toEqual([YANN, YANN]);
  });

  it('opens on a reply in a thread with its first line, its link and a quotation, and proposes it (X3-18)', async () => {
    const head = await town().as(USER.claire).says(CHANNEL.agreement, 'Les transports');
    const proposal = 'Mobilité des jeunes : <!channel> *deux* bus le mercredi ?\nVoir https://bus.example/plan';
    const reply = await town().as(YANN).says(CHANNEL.agreement, proposal, { threadTs: head.ts });
    const karim = town().as(USER.karim);
    const before = (await karim.sees(CHANNEL.agreement)).length;
    const { modal } = await karim.uses('put_on_agenda', reply);
    expect(modal?.title).toBe('Proposer un point');
    expect(initialOf(modal, 'title')).toMatch(/^Mobilité des jeunes : .* bus le mercredi \?$/);
    expect(initialOf(modal, 'meeting')).toBe('Copil, 9 février 2021 (COPIL-2021)');
    const papers = initialOf(modal, 'papers');
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
    const { text, message } = await town().as(MAYOR).types(CHANNEL.agreement, '/ctg agenda COPIL-2021');
    expect(text).toContain('Deux bus le mercredi — proposé par Karim Laurier');
    expect(text).toContain('pièces : « Mobilité des jeunes');
    const links = [...JSON.stringify(message?.blocks).matchAll(/"type":"link","url":"([^"]+)"/g)].map(([, url]) => url);
    expect(links).toEqual(['https://bus.example/plan', papers.split(' — ').at(-1)]);

    const item = await town().deps.db.agendaItem.findFirstOrThrow({
      where: { title: 'Deux bus le mercredi' },
      include: { proposedBy: true },
    });
    expect(item).toMatchObject({ state: 'PROPOSED', kind: 'DECISION', papers });
    expect(item.proposedBy?.name).toBe('Karim Laurier');
  });

  it('proposes the same message once for a meeting, whoever proposes it', async () => {
    const message = await town().as(YANN).says(CHANNEL.agreement, 'Mobilité des jeunes');
    const karim = town().as(USER.karim);
    await karim.uses('put_on_agenda', message);
    expect((await karim.submits()).errors).toEqual({});
    const claire = town().as(USER.claire);
    await claire.uses('put_on_agenda', message);
    const again = await claire.submits();
    expect(Object.values(again.errors).join()).toContain('déjà été proposé pour COPIL-2021');
    await claire.fills({ meeting: 'CT-2021-S1' });
    expect((await claire.submits()).errors).toEqual({});
    const { db } = town().deps;
    expect(await db.agendaItem.count({ where: { origin: 'proposed' } })).toBe(2);
    expect(await db.takenMessage.count()).toBe(2);
  });

  it('begins with the meeting of the committee whose channel it is', async () => {
    const claire = town().as(USER.claire);
    const message = await claire.says('C0CTGTECH1', 'Pour le technique');
    const { modal } = await claire.uses('put_on_agenda', message);
    expect(initialOf(modal, 'meeting')).toContain('CT-2021-S1');
    await claire.closes();
  });
});

describe('« Mettre à l’ordre du jour », in a channel without the bot', () => {
  const town = issoireWorkspace({ ...ofTwoMeetings, channels: [aside] });

  it('answers in English, and keeps the quotation alone', async () => {
    town().expectProblem('channel_not_found');
    const emma = town().as(USER.emma);
    const message = await emma.says(ASIDE, 'Entre nous <!channel>');
    const { modal } = await emma.uses('put_on_agenda', message);
    expect(modal?.title).toBe('Propose a point');
    const text = readText(modal?.blocks ?? []);
    expect(text).toContain('Slack gave me no link to this message');
    expect(text).toContain('Everybody of the roster will read this');
    expect(initialOf(modal, 'papers')).toMatch(/^“Entre nous .*” Emma .* \(4 January 2021, 09:0\d\)$/);
    await emma.closes();
  });
});
