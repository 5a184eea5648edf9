import { describe, expect, it } from 'vitest';
import { bindChannel } from '../../../src/domain/channels/bind-channel.ts';
import { listAccounts } from '../../../src/domain/channels/list-accounts.ts';
import { unbindChannel } from '../../../src/domain/channels/unbind-channel.ts';
import { agendaTown } from '../../support/agenda-town.ts';
import { testDatabase } from '../../support/database.ts';
import { codeOf } from '../../support/holiday-town.ts';
import { patient } from '../../support/patient.ts';

const db = patient((await testDatabase()).db);
const town = await agendaTown(db, 'CHANNELS');
const { deps, claire, foreign, agreementId } = town;
const others = [await town.as('Denise Lilas'), await town.as('Yann Genêt'), { ...claire, person: null, roles: [] }];
const bindingOf = (channelId: string) => db.channelBinding.findUnique({ where: { channelId } });
const times = async (action: string, channelId: string) =>
  (await town.trail(action)).filter((id) => id === channelId).length;

describe('binding a channel', () => {
  it('to the agreement, then to one of its committees by any of its names', async () => {
    const channelId = 'C0CHANNEL1';
    expect(await bindChannel(claire, { channelId, committee: null }, deps)).toEqual({ committee: null });
    expect(await bindingOf(channelId)).toMatchObject({ agreementId, committeeId: null });
    const bound = await bindChannel(claire, { channelId, committee: 'comité de pilotage' }, deps);
    expect(bound).toEqual({ committee: 'Copil' });
    expect((await bindingOf(channelId))?.committeeId).toBe(await town.committeeId('COPIL'));
    expect(await times('channel.bound', channelId)).toBe(2);
  });

  it('the same way twice changes nothing, and the trail says it once', async () => {
    const input = { channelId: 'C0CHANNEL2', committee: 'CT' };
    await bindChannel(claire, input, deps);
    expect(await bindChannel(claire, input, deps)).toEqual({ committee: 'Comité technique' });
    expect(await times('channel.bound', 'C0CHANNEL2')).toBe(1);
  });

  it('is refused for a committee that the agreement has not, which leaves the channel free', async () => {
    const input = { channelId: 'C0CHANNEL3', committee: 'conseil municipal' };
    expect(await codeOf(bindChannel(claire, input, deps))).toBe('committeeUnknown');
    expect(await bindingOf('C0CHANNEL3')).toBeNull();
  });

  it('is refused to everybody but the coordinator', async () => {
    for (const viewer of others) {
      expect(await codeOf(bindChannel(viewer, { channelId: 'C0CHANNEL4', committee: null }, deps))).toBe(
        'coordinatorOnly',
      );
    }
    expect(await bindingOf('C0CHANNEL4')).toBeNull();
  });

  it('is refused when the channel speaks for another agreement, for which it goes on speaking', async () => {
    const input = { channelId: 'C0CHANNEL5', committee: null };
    await bindChannel(claire, input, deps);
    expect(await codeOf(bindChannel(foreign, input, deps))).toBe('channelTaken');
    expect((await bindingOf('C0CHANNEL5'))?.agreementId).toBe(agreementId);
  });
});

describe('taking a channel’s link away', () => {
  it('leaves it free for another agreement', async () => {
    const channelId = 'C0CHANNEL6';
    await bindChannel(claire, { channelId, committee: null }, deps);
    await unbindChannel(claire, { channelId }, deps);
    expect(await bindingOf(channelId)).toBeNull();
    expect(await times('channel.unbound', channelId)).toBe(1);
    await bindChannel(foreign, { channelId, committee: null }, deps);
    expect((await bindingOf(channelId))?.agreementId).toBe(foreign.agreement.id);
  });

  it('is refused when there is none, the second time too', async () => {
    const channelId = 'C0CHANNEL7';
    expect(await codeOf(unbindChannel(claire, { channelId }, deps))).toBe('channelNotBound');
    await bindChannel(claire, { channelId, committee: null }, deps);
    await unbindChannel(claire, { channelId }, deps);
    expect(await codeOf(unbindChannel(claire, { channelId }, deps))).toBe('channelNotBound');
    expect(await times('channel.unbound', channelId)).toBe(1);
  });

  it('is refused to everybody but the coordinator of the agreement for which it speaks', async () => {
    const channelId = 'C0CHANNEL8';
    await bindChannel(claire, { channelId, committee: null }, deps);
    for (const viewer of others)
      expect(await codeOf(unbindChannel(viewer, { channelId }, deps))).toBe('coordinatorOnly');
    expect(await codeOf(unbindChannel(foreign, { channelId }, deps))).toBe('channelNotBound');
    expect(await bindingOf(channelId)).not.toBeNull();
  });
});

describe('the channels and accounts of an agreement', () => {
  it('are its channels with what they speak for, and who is linked or not, by name', async () => {
    await bindChannel(claire, { channelId: 'C0AAAAAAA1', committee: 'CT' }, deps);
    await bindChannel(foreign, { channelId: 'C0AAAAAAA0', committee: null }, deps);
    const { channels, linked, unlinked, mayLink } = await listAccounts(claire, deps);
    expect(channels[0]).toEqual({ channelId: 'C0AAAAAAA1', committee: 'Comité technique' });
    expect(channels.map(({ channelId }) => channelId)).toEqual(channels.map(({ channelId }) => channelId).toSorted());
    expect(linked.find(({ name }) => name === 'Yann Genêt')?.slackUserId).toBe('U0YANN0001');
    // The sandbox knows no account of Josette, whom e-mail reaches, nor of Raymond, whom nothing does.
    expect(unlinked).toEqual([
      { name: 'Josette Merisier', isReachable: true, email: 'josette.merisier@agglo-issoire.example' },
      { name: 'Raymond Aulne', isReachable: false, email: null },
    ]);
    expect(mayLink).toBe(true);
  });

  it('keep their addresses and offer no change where others read along', async () => {
    const { unlinked, mayLink } = await listAccounts({ ...claire, audience: 'channel' }, deps);
    expect(unlinked[0]).toEqual({ name: 'Josette Merisier', isReachable: true, email: null });
    expect(mayLink).toBe(false);
  });

  it('are shown to the coordinator alone, and to that of another agreement only its own', async () => {
    for (const viewer of others) expect(await codeOf(listAccounts(viewer, deps))).toBe('coordinatorOnly');
    const { linked, unlinked } = await listAccounts(foreign, deps);
    expect(linked).toEqual([]);
    expect(unlinked.map(({ name }) => name)).toContain('Gérard Érable');
    expect(unlinked.map(({ name }) => name)).not.toContain('Josette Merisier');
  });
});
