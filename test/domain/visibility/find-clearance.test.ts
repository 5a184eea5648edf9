import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import type { Deps } from '../../../src/domain/deps.ts';
import { findViewer } from '../../../src/domain/people/find-viewer.ts';
import { PUBLIC_ONLY } from '../../../src/domain/visibility/clearance.ts';
import { channelClearance, findClearance } from '../../../src/domain/visibility/find-clearance.ts';
import { personReads } from '../../../src/domain/visibility/person-reads.ts';
import { testDatabase } from '../../support/database.ts';
import { eachFrom } from '../../support/each-from.ts';
import { patient } from '../../support/patient.ts';
import { issoireSandboxFile } from '../../support/seed-file.ts';

const db = patient((await testDatabase()).db);
const at = (instant: string): Deps => ({ db, now: () => new Date(instant) });
const deps = at('2021-05-03T07:00:00Z');
await loadAgreement(issoireSandboxFile(), deps);
const { id: agreementId } = await db.agreement.findFirstOrThrow();
eachFrom(async () => agreementId);

/** Directed the Caf until 31 March 2021. */
const ODILE = 'U0ODILE001';

async function of(slackUserId: string, over: { deps?: Deps; readers?: string[] | null } = {}) {
  const audience = over.readers === undefined ? 'self' : 'channel';
  const asker = { slackUserId, channelId: undefined, via: 'slash', audience, readers: over.readers } as const;
  const viewer = await findViewer(asker, over.deps ?? deps);
  return findClearance(viewer, deps);
}

describe('what a person of the sandbox may read, on 3 May 2021', () => {
  it('all, for who sits, speaks or is secretary for a party, and for the coordinator', async () => {
    for (const slackUserId of ['U0KARIM001', 'U0FRANCOI1', 'U0MARTINE1', 'U0CLAIRE01', 'U0DENISE01']) {
      expect([slackUserId, (await of(slackUserId)).isOfParties]).toEqual([slackUserId, true]);
    }
  });

  it('only what is public, for a resource person who was invited nowhere and for a stranger', async () => {
    for (const slackUserId of ['U0FATOU001', 'U0JEAN0001']) {
      expect(await of(slackUserId)).toEqual({ isOfParties: false, committeeIds: [], meetingIds: [] });
    }
  });

  it('all until the last day of a mandate, and from the next day what anybody may', async () => {
    expect((await of(ODILE, { deps: at('2021-03-31T20:00:00Z') })).isOfParties).toBe(true);
    expect(await of(ODILE, { deps: at('2021-04-01T07:00:00Z') })).toEqual({
      isOfParties: false,
      committeeIds: [],
      meetingIds: [],
    });
  });

  it('the same after the agreement’s term (A12-2): those whose mandate runs on, and nobody else', async () => {
    const after = { deps: at('2024-01-15T08:00:00Z') };
    expect((await of('U0KARIM001', after)).isOfParties).toBe(true);
    for (const slackUserId of [ODILE, 'U0FATOU001', 'U0JEAN0001']) {
      expect([slackUserId, (await of(slackUserId, after)).isOfParties]).toEqual([slackUserId, false]);
    }
  });

  it('nothing but what is public once the roster holds them no longer', async () => {
    const asker = { slackUserId: 'U0KARIM001', channelId: undefined, via: 'slash', audience: 'self' } as const;
    const karim = await findViewer(asker, deps);
    const gone = { id: '00000000-0000-7000-8000-000000000000', name: 'Karim Laurier' };
    expect((await findClearance(karim, deps)).isOfParties).toBe(true);
    for (const person of [gone, null]) {
      expect(await findClearance({ ...karim, person }, deps)).toEqual(PUBLIC_ONLY);
    }
  });

  it('the same when they are told of something of its own accord, at that moment', async () => {
    const told = async (slackUserId: string, visibility: 'PARTIES' | 'PUBLIC', today = '2021-05-03') => {
      const { id } = await db.person.findFirstOrThrow({ where: { slackUserId } });
      return personReads(id, { visibility }, { today }, deps);
    };
    expect(await told('U0KARIM001', 'PARTIES')).toBe(true);
    expect(await told(ODILE, 'PARTIES', '2021-03-31')).toBe(true);
    expect(await told(ODILE, 'PARTIES', '2021-04-01')).toBe(false);
    expect(await told(ODILE, 'PUBLIC', '2021-04-01')).toBe(true);
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect(await personReads(nobody, { visibility: 'PUBLIC' }, { today: '2021-05-03' }, deps)).toBe(false);
  });

  it('what is their committee’s, for an advisory seat, while it lasts', async () => {
    const person = await db.person.findFirstOrThrow({ where: { slackUserId: 'U0FATOU001' } });
    const copil = await db.committee.findFirstOrThrow({ where: { code: 'COPIL' } });
    const party = await db.party.findFirstOrThrow();
    const rule = await db.seatRule.create({
      data: {
        agreementId,
        committeeId: copil.id,
        code: 'test-advisory',
        label: 'invitée permanente',
        substitute: 'NOT_SAID',
        isAdvisory: true,
        position: 90,
      },
    });
    const [startsOn, endsOn] = [new Date('2021-05-01'), new Date('2021-05-03')];
    await db.membership.create({
      data: { agreementId, seatRuleId: rule.id, partyId: party.id, personId: person.id, startsOn, endsOn },
    });
    expect(await of('U0FATOU001')).toEqual({ isOfParties: false, committeeIds: [copil.id], meetingIds: [] });
    expect((await of('U0FATOU001', { deps: at('2021-05-04T07:00:00Z') })).committeeIds).toEqual([]);
  });
});

describe('what a channel may read', () => {
  const told = async (readers: string[] | null) => (await of('U0CLAIRE01', { readers })).isOfParties;

  it('is what is the parties’ while all its readers are of them', async () => {
    expect(await told(['U0CLAIRE01', 'U0KARIM001', 'U0MARTINE1', 'U0KARIM001'])).toBe(true);
  });

  it('is only public with one reader whom the roster does not hold, whose mandate has ended, or who was invited', async () => {
    for (const outsider of ['U0NOBODY01', ODILE, 'U0FATOU001']) {
      expect([outsider, await told(['U0CLAIRE01', 'U0KARIM001', outsider])]).toEqual([outsider, false]);
    }
  });

  it('is only public while its readers are not known, whoever asks', async () => {
    expect(await told(null)).toBe(false);
    expect(await told([])).toBe(false);
  });

  it('is that of its readers, not of who else is in the roster nor of who has no Slack account', async () => {
    expect(await told(['U0CLAIRE01'])).toBe(true);
    expect(await told(['U0CLAIRE01', ''])).toBe(false);
  });

  it('is asked without anybody asking, for what is said there unasked', async () => {
    const of = async (day: string) => channelClearance(agreementId, ['U0CLAIRE01', ODILE], day, deps);
    expect((await of('2021-03-31')).isOfParties).toBe(true);
    expect((await of('2021-04-01')).isOfParties).toBe(false);
  });
});
