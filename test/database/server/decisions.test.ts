import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../src/database/migrate.ts';
import { openDatabase } from '../../../src/database/open-database.ts';
import { conveneMeeting } from '../../../src/domain/convocation/convene-meeting.ts';
import { verifyRegister } from '../../../src/domain/decisions/verify-register.ts';
import { inviteGuest } from '../../../src/domain/guests/invite-guest.ts';
import { planMeeting } from '../../../src/domain/planning/plan-meeting.ts';
import { captured, decisionTown, VOICE } from '../../support/decision-town.ts';
import { createServerDatabase } from '../../support/server-database.ts';
import { silentLog } from '../../support/silent-log.ts';

/** Two bots on one database, each with its own connections. */
async function replicas() {
  const { url, drop } = await createServerDatabase();
  onTestFinished(drop);
  const open = async () => {
    const database = await openDatabase({ url, dataDir: '', log: silentLog });
    onTestFinished(() => database.close());
    return database;
  };
  const first = await open();
  await migrate(first, silentLog);
  const second = await open();
  const town = await decisionTown(first.db);
  return { town, here: town.deps, there: { ...town.deps, db: second.db } };
}

it('three parties that agree within the same second, by two replicas, adopt each decision once, without a gap', async () => {
  const { town, here, there } = await replicas();
  const drafts = await Promise.all(
    Array.from({ length: 8 }, (_, place) => town.record({}, 'U0CLAIRE01', place % 2 ? here : there)),
  );
  expect(new Set(drafts.map(({ reference }) => reference)).size).toBe(8);
  const words = drafts.flatMap(({ reference }, place) =>
    Object.values(VOICE).map((voice, party) => ({ reference, voice, on: (place + party) % 2 ? here : there })),
  );
  const said = await Promise.all(words.map(({ reference, voice, on }) => town.say(voice, reference, 'AGREE', on)));
  const numbers = said.flatMap(({ adoptedAs }) => adoptedAs ?? []).toSorted();
  expect(numbers).toEqual(Array.from({ length: 8 }, (_, place) => `CT-2021-S1-0${place + 1}`));
  const verified = await verifyRegister(await town.viewer('U0CLAIRE01'), there);
  expect(verified).toMatchObject({ entries: 8, tampering: null });
});

it('two people who record one message at once, by two replicas, make one decision', async () => {
  const { town, here, there } = await replicas();
  for (let round = 0; round < 5; round += 1) {
    const taken = captured(`16200252${10 + round}.000100`);
    const both = await Promise.all([
      town.record({ captured: taken }, 'U0CLAIRE01', here),
      town.record({ captured: taken }, 'U0DENISE01', there),
    ]);
    expect(both.map(({ isNew }) => isNew).toSorted()).toEqual([false, true]);
    expect(new Set(both.map(({ reference }) => reference)).size).toBe(1);
  }
  expect(await here.db.decision.count()).toBe(5);
});

it('the third yes to a guest and the convening of their meeting at once, by two replicas, always invite them', async () => {
  const { town, here, there } = await replicas();
  const claire = await town.viewer('U0CLAIRE01');
  for (let round = 0; round < 4; round += 1) {
    const slot = {
      committee: 'CT',
      day: `2021-06-${10 + round}`,
      hour: '14:00',
      minutes: 120,
      place: 'Issoire',
      link: '',
    };
    const { reference } = await planMeeting(claire, slot, here);
    const name = `Camille Exemple ${round}`;
    const guest = { name, organisation: '', email: `camille${round}@x.example`, theme: '', meeting: reference };
    const asked = await inviteGuest(claire, { ...guest, wording: () => `Inviter ${name}.` }, here);
    await town.say(VOICE.CAF63, asked.reference, 'AGREE', here);
    await town.say(VOICE.API, asked.reference, 'AGREE', there);
    await Promise.all([
      town.say(VOICE.VILLE, asked.reference, 'AGREE', there),
      conveneMeeting(claire, { reference }, here),
    ]);
    const place = await here.db.attendance.findFirst({ where: { person: { name }, capacity: 'GUEST', partyId: null } });
    expect([round, place !== null]).toEqual([round, true]);
    expect(await here.db.delivery.count({ where: { kind: 'convocation', personId: place?.personId ?? '' } })).toBe(1);
  }
  const twice = await Promise.allSettled(
    [here, there].map((on) =>
      inviteGuest(
        claire,
        {
          name: 'Dominique Deux',
          organisation: '',
          email: '',
          theme: '',
          meeting: 'CT-2021-S1',
          wording: () => 'Inviter.',
        },
        on,
      ),
    ),
  );
  expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});
