import { describe, expect, it } from 'vitest';
import { endProposal } from '../../../src/domain/decisions/end-proposal.ts';
import { acknowledgeSecrecy } from '../../../src/domain/guests/acknowledge-secrecy.ts';
import { inviteGuest } from '../../../src/domain/guests/invite-guest.ts';
import { listGuests } from '../../../src/domain/guests/list-guests.ts';
import { cancelMeeting } from '../../../src/domain/planning/cancel-meeting.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, type MeetingTown, meetingTown } from '../../support/meeting-town.ts';

const { db } = await testDatabase();

async function propose({ as, deps }: MeetingTown, meeting: string, name: string, email = ''): Promise<string> {
  const input = { name, organisation: 'Mission locale', email, theme: 'insertion', meeting };
  const wording = () => `Inviter ${name}.`;
  return (await inviteGuest(await as(COORDINATOR), { ...input, wording }, deps)).reference;
}
const list = async ({ as, deps }: MeetingTown, name = COORDINATOR) => listGuests(await as(name), deps);

describe('the resource persons asked for', () => {
  it('are listed with how many parties agreed, by the meeting’s day, then in the order in which they were asked for', async () => {
    const town = await meetingTown(db);
    const [later, sooner] = [await town.plan('2021-06-17', 'COPIL'), await town.plan('2021-06-15')];
    await propose(town, later, 'Camille Premier', 'camille@exemple.fr');
    const agreed = await propose(town, sooner, 'Dominique Second');
    await propose(town, sooner, 'Alix Troisième');
    await town.agree(agreed, ['Gérard Érable', 'Bernard Châtaignier']);
    const { guests, mayInvite } = await list(town);
    expect(mayInvite).toBe(true);
    const at = { organisation: 'Mission locale', theme: 'insertion', hasAcknowledged: false };
    const technical = { reference: sooner, committee: 'Comité technique', day: '2021-06-15' };
    expect(guests).toEqual([
      {
        ...{ ...at, name: 'Dominique Second', meeting: technical, isUnreachable: true },
        decision: { reference: agreed, state: 'PROPOSED', agreed: 2, parties: 3 },
      },
      {
        ...{ ...at, name: 'Alix Troisième', meeting: technical, isUnreachable: true },
        decision: { reference: expect.any(String), state: 'PROPOSED', agreed: 0, parties: 3 },
      },
      {
        ...{ ...at, name: 'Camille Premier', isUnreachable: false },
        meeting: { reference: later, committee: 'Copil', day: '2021-06-17' },
        decision: { reference: expect.any(String), state: 'PROPOSED', agreed: 0, parties: 3 },
      },
    ]);
  });

  it('are said to be out of reach without an address, unless the roster knows them by that name', async () => {
    const town = await meetingTown(db);
    const meeting = await town.plan('2021-06-15');
    await propose(town, meeting, 'Raymond Aulne');
    await propose(town, meeting, 'fatou mimosa');
    await propose(town, meeting, 'Josette Merisier');
    const agreed = await propose(town, meeting, 'Camille Muette');
    await town.agree(agreed);
    const unreachable = async () =>
      (await list(town)).guests.filter((one) => one.isUnreachable).map(({ name }) => name);
    // Raymond Aulne has neither an account nor an address; Josette Merisier an address alone.
    expect(await unreachable()).toEqual(['Raymond Aulne', 'Camille Muette']);
    const { id } = await town.person('Camille Muette');
    await db.person.update({ where: { id }, data: { slackUserId: `U${id.slice(0, 9)}` } });
    expect(await unreachable()).toEqual(['Raymond Aulne']);
  });

  it('are told to have acknowledged confidentiality once they did', async () => {
    const town = await meetingTown(db);
    const meeting = await town.plan('2021-06-15');
    await town.convene(meeting);
    await town.agree(await propose(town, meeting, 'Camille Discrète'));
    expect((await list(town)).guests).toMatchObject([{ hasAcknowledged: false, decision: { state: 'ADOPTED' } }]);
    const { id: meetingId } = await town.meeting(meeting);
    await acknowledgeSecrecy(await town.as('Camille Discrète'), { meetingId }, town.deps);
    expect((await list(town)).guests).toMatchObject([{ hasAcknowledged: true }]);
  });

  it('leave the list with their proposal, and with the meeting: cancelled or past, not on its day', async () => {
    const town = await meetingTown(db);
    const [meeting, cancelled] = [await town.plan('2021-05-10'), await town.plan('2021-05-12')];
    await propose(town, meeting, 'Camille Présente');
    await propose(town, cancelled, 'Camille Annulée');
    const given = await propose(town, meeting, 'Camille Retirée');
    await endProposal(await town.as(COORDINATOR), { reference: given, reason: 'Empêchée', as: 'WITHDRAWN' }, town.deps);
    await cancelMeeting(await town.as(COORDINATOR), { reference: cancelled, reason: 'Élections' }, town.deps);
    const names = async () => (await list(town)).guests.map(({ name }) => name);
    expect(await names()).toEqual(['Camille Présente']);
    town.moveTo('2021-05-10T09:00:00Z');
    expect(await names()).toEqual(['Camille Présente']);
    town.moveTo('2021-05-11T09:00:00Z');
    expect(await names()).toEqual([]);
  });

  it('are for the parties’ eyes: neither for guests and strangers, nor for a channel; who may not invite is offered none', async () => {
    const town = await meetingTown(db);
    await propose(town, await town.plan('2021-06-15'), 'Camille Exemple');
    for (const viewer of [await town.as('Fatou Mimosa'), await town.stranger()]) {
      await expect(listGuests(viewer, town.deps)).rejects.toMatchObject({ code: 'rosterOnly' });
    }
    const claire = { ...(await town.as(COORDINATOR)), audience: 'channel' as const };
    await expect(listGuests(claire, town.deps)).rejects.toMatchObject({ code: 'ownEyesOnly' });
    expect(await list(town, 'Yann Genêt')).toMatchObject({ mayInvite: false, guests: [{ name: 'Camille Exemple' }] });
    expect((await list(town, 'Emma Hazel')).mayInvite).toBe(true);
    expect((await list(await meetingTown(db))).guests).toEqual([]);
  });

  it('are shown in a channel that the parties alone read, where nobody is offered to invite', async () => {
    const town = await meetingTown(db);
    await propose(town, await town.plan('2021-06-15'), 'Camille Exemple');
    const claire = { ...(await town.as(COORDINATOR)), audience: 'channel' as const, readers: ['U0CLAIRE01'] };
    expect(await listGuests(claire, town.deps)).toMatchObject({
      mayInvite: false,
      guests: [{ name: 'Camille Exemple' }],
    });
  });
});
