import { beforeEach, expect, it } from 'vitest';
import { showMinutesTo } from '../../../src/domain/minutes/show-minutes-to.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, FORMER_SECRETARY, meetingTown, SECRETARY } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, held, deps } = town;

const trailOf = async (reference: string) =>
  (
    await db.auditEvent.findMany({
      where: { agreementId: town.agreementId, action: { endsWith: '.visibility' } },
      orderBy: { id: 'asc' },
    })
  )
    .filter(({ after }) => (after as { reference?: string } | null)?.reference === reference)
    .map(({ action, before, after }) => [
      action,
      (before as { visibility: string }).visibility,
      (after as { visibility: string }).visibility,
    ]);

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

it('who reads the minutes is changed alone, the papers staying as they are, and left in the trail', async () => {
  const reference = await held();
  const input = { reference, visibility: 'PARTIES' } as const;
  const answer = await showMinutesTo(await as(SECRETARY), input, deps);
  expect(answer).toEqual({ reference, visibility: 'PARTIES', papers: 'COMMITTEE' });
  expect(await town.meeting(reference)).toMatchObject({ minutesFor: 'PARTIES', papersFor: 'COMMITTEE' });
  expect(await trailOf(reference)).toEqual([['minutes.visibility', 'COMMITTEE', 'PARTIES']]);
});

it('who reads the papers is changed beside them, also to everybody, though no minutes are approved', async () => {
  const reference = await held();
  const input = { reference, visibility: 'COMMITTEE', papers: 'PUBLIC' } as const;
  expect(await showMinutesTo(await as(COORDINATOR), input, deps)).toMatchObject({ papers: 'PUBLIC' });
  expect(await town.meeting(reference)).toMatchObject({ minutesFor: 'COMMITTEE', papersFor: 'PUBLIC' });
  expect(await trailOf(reference)).toEqual([['papers.visibility', 'COMMITTEE', 'PUBLIC']]);
});

it('the same choice twice changes nothing, and leaves no second line in the trail', async () => {
  const reference = await held();
  const input = { reference, visibility: 'PARTIES', papers: 'PARTIES' } as const;
  const first = await showMinutesTo(await as(COORDINATOR), input, deps);
  expect(await showMinutesTo(await as(COORDINATOR), input, deps)).toEqual(first);
  expect(await trailOf(reference)).toHaveLength(2);
});

it('nobody but the coordinator and the secretariat in charge may change it, nor somebody of another agreement', async () => {
  const reference = await held();
  const { id } = await town.meeting(reference);
  const input = { reference, visibility: 'PARTIES' } as const;
  for (const viewer of [await as('Yann Genêt'), await as(FORMER_SECRETARY), await town.stranger()]) {
    await expect(showMinutesTo(viewer, input, deps)).rejects.toMatchObject({ code: 'stewardsOnly' });
  }
  const other = await town.elsewhere();
  const refused = showMinutesTo(other, { reference: id, visibility: 'PARTIES' }, deps);
  await expect(refused).rejects.toMatchObject({ code: 'meetingUnknown' });
  expect(await town.meeting(reference)).toMatchObject({ minutesFor: 'COMMITTEE' });
});
