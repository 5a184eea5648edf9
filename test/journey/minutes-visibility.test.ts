import { describe, expect, it } from 'vitest';
import { heard } from '../support/heard.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import {
  beginning,
  circulate,
  invited,
  keptForParties,
  MINUTES,
  ODILE,
  SECRET,
  see,
  sent,
  shownTo,
  showTo,
  withGuest,
} from '../support/secret-minutes.ts';
import { readText } from '../support/workspace.ts';

const TECHNICAL = 'C0CTGTECH1';

describe('minutes, by default the committee’s', () => {
  const town = issoireWorkspace({ ...beginning, after: invited });

  it('reach and are read by those invited, a resource person among them', async () => {
    expect(await see(town(), USER.fatou)).toContain(
      'réservé aux parties, aux membres de l’instance et aux personnes invitées',
    );
    await withGuest(town());
    const claire = town().as(USER.claire);
    await town().at('2021-04-20T16:00:00Z');
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Séance tenue');
    await claire.fills({ present: ['Yann Genêt (Agglo)', 'Fatou Mimosa'] });
    expect((await claire.submits()).errors).toEqual({});
    await circulate(town(), SECRET);
    await town().at('2021-04-21T09:00:00Z');
    expect((await heard(town(), USER.fatou)).at(-1)).toContain(SECRET);
    expect(await see(town(), USER.fatou)).toContain(SECRET);
    expect(await see(town(), USER.karim)).toContain(SECRET);
  });
});

describe('minutes that went to the committee', () => {
  const town = issoireWorkspace({ ...beginning, after: sent });

  it('are refused to strangers and former members, and to a channel that is not the committee’s own', async () => {
    for (const userId of [USER.stranger, ODILE]) {
      const text = await see(town(), userId);
      expect([text.includes(SECRET), text.includes('réservée aux personnes de l’annuaire')]).toEqual([false, true]);
    }
    for (const [channel, isTheirs] of [
      [CHANNEL.agreement, false],
      [CHANNEL.copil, false],
      [TECHNICAL, true],
    ] as const) {
      const text = await see(town(), USER.claire, `${MINUTES} public`, channel);
      expect([channel, text.includes(SECRET)]).toEqual([channel, isTheirs]);
      expect(text.includes('n’est pas public')).toBe(!isTheirs);
    }
    expect(await see(town(), USER.claire)).not.toContain('[Partager dans le canal]');
  });

  it('kept for the parties are refused to the resource person: card, document, list, and what she had before', async () => {
    const fatou = town().as(USER.fatou);
    const { message } = await fatou.types(CHANNEL.agreement, MINUTES);
    if (!message) throw new Error('no answer');
    expect(await see(town(), USER.fatou, '/ctg echeances')).toContain('la Ville doit donner son accord');
    expect(await showTo(town(), 'les parties signataires')).toEqual({});
    expect(await see(town(), USER.fatou)).toContain('réservé aux parties signataires (art. 12)');
    for (const label of ['Word', 'PDF', 'Dossier de séance (ZIP)']) await fatou.clicks(message, label);
    expect((await fatou.sees(fatou.botChannel)).flatMap(({ files }) => files)).toEqual([]);
    expect(await see(town(), USER.fatou, '/ctg echeances')).not.toContain('la Ville doit donner son accord');
    expect(await see(town(), USER.karim, '/ctg echeances')).toContain('la Ville doit donner son accord');
    expect(await see(town(), USER.karim)).toContain(SECRET);
    for (const channel of [CHANNEL.agreement, TECHNICAL]) {
      expect(await see(town(), USER.claire, `${MINUTES} public`, channel)).not.toContain(SECRET);
    }
  });
});

describe('minutes kept for the signatory parties', () => {
  const town = issoireWorkspace({ ...beginning, after: keptForParties });

  it('go to nobody else when circulated', async () => {
    const before = (await heard(town(), USER.fatou)).length;
    await circulate(town(), `${SECRET}, suite`);
    await town().at('2021-04-22T09:00:00Z');
    expect((await heard(town(), USER.fatou)).slice(before).join('\n')).not.toContain(SECRET);
    expect((await heard(town(), 'U0YANN0001')).at(-1)).toContain(`${SECRET}, suite`);
  });

  it('go to nobody else, even written down to be sent before they were kept', async () => {
    const before = (await heard(town(), USER.fatou)).length;
    await shownTo('COMMITTEE')(town());
    await circulate(town(), `${SECRET}, fin`);
    expect(await showTo(town(), 'les parties signataires')).toEqual({});
    await town().at('2021-04-23T09:00:00Z');
    expect((await heard(town(), USER.fatou)).slice(before).join('\n')).not.toContain(SECRET);
    expect((await heard(town(), 'U0YANN0001')).at(-1)).toContain(`${SECRET}, fin`);
  });

  it('are in no letter to a channel', async () => {
    await town().at('2021-04-26T08:10:00Z');
    for (const channel of [CHANNEL.agreement, CHANNEL.copil]) {
      const said = (await town().as(USER.claire).sees(channel)).filter(({ user }) => user !== USER.claire);
      const unasked = said.map(readText).filter((text) => text.includes('La convention depuis'));
      expect(unasked.join('\n')).not.toContain(SECRET);
      if (channel === CHANNEL.agreement) expect(unasked).not.toEqual([]);
    }
  });
});
