import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '../../../src/domain/agreement/agreement-file.ts';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { listMembers } from '../../../src/domain/committees/list-members.ts';
import { findViewer } from '../../../src/domain/people/find-viewer.ts';
import { testDatabase } from '../../support/database.ts';
import { issoireFile, issoireSandboxFile, ouestReunionFile, renamed } from '../../support/seed-file.ts';
import { wholeDatabase } from '../../support/whole-database.ts';

const database = await testDatabase();
const now = () => new Date('2021-05-03T07:00:00Z');
const later = () => new Date('2021-06-01T07:00:00Z');

const load = (file: AgreementFile, at = now) => loadAgreement(file, { db: database.db, now: at });

describe('loading an agreement', () => {
  it('counts what it created, and leaves one line in the audit trail', async () => {
    const { agreementId, created, differences } = await load(renamed(issoireSandboxFile(), 'COUNTED'));
    expect(differences).toEqual([]);
    expect(created).toMatchObject({ agreements: 1, parties: 3, axes: 5, missions: 4, objectives: 10, seatRules: 13 });
    expect(created).toMatchObject({ people: 25, memberships: 22, rotations: 2, documents: 13, legalReferences: 10 });
    const events = await database.db.auditEvent.findMany({ where: { agreementId } });
    expect(events).toMatchObject([{ action: 'agreement.loaded', via: 'program', actorId: null, after: created }]);
  });

  it('twice changes nothing: not a row, not a value, not an audit event', async () => {
    await load(issoireSandboxFile());
    await load(ouestReunionFile());
    const before = await wholeDatabase(database);
    expect(before.Membership).not.toBe('');
    expect(await load(issoireSandboxFile(), later)).toMatchObject({ created: {}, differences: [] });
    expect(await load(ouestReunionFile(), later)).toMatchObject({ created: {}, differences: [] });
    expect(await wholeDatabase(database)).toEqual(before);
  });

  it('may be asked twice at once: one load creates, the other finds everything there', async () => {
    const file = renamed(issoireFile(), 'AT-ONCE');
    const [one, other] = await Promise.all([load(file), load(file)]);
    expect(one.agreementId).toBe(other.agreementId);
    expect([one, other].filter(({ created }) => Object.keys(created).length === 0)).toHaveLength(1);
  });

  it('adds a roster to an agreement that was loaded without one', async () => {
    await load(renamed(issoireFile(), 'ROSTER-LATER'));
    const { created } = await load(renamed(issoireSandboxFile(), 'ROSTER-LATER'));
    expect(created).toEqual({ people: 25, roles: 6, voices: 6, memberships: 22 });
  });

  it('leaves nothing behind when it fails midway', async () => {
    const before = await wholeDatabase(database);
    const file = renamed(issoireSandboxFile(), 'BROKEN');
    const [first] = file.people;
    if (first) first.roles = [...first.roles, ...first.roles];
    await expect(load(file)).rejects.toThrow();
    expect(await wholeDatabase(database)).toEqual(before);
  });

  it('reports what the file says otherwise than the database, and applies none of it (Art. 11)', async () => {
    const file = renamed(issoireFile(), 'AMENDED');
    await load(file);
    const before = await wholeDatabase(database);
    file.agreement.legalEnd = '2023-12-31';
    const [, , o3] = file.objectives;
    const [copil] = file.committees;
    const [mayor] = copil?.seatRules.filter(({ code }) => code === 'VILLE-MAIRE') ?? [];
    if (!o3?.operational[1] || !copil?.rotations[0] || !mayor) throw new Error('the file has changed');
    o3.operational[1].label = 'Autre chose';
    copil.rotations[0].order = ['API', 'VILLE', 'CAF63'];
    mayor.substitute = 'ALLOWED';
    mayor.parties = ['VILLE', 'API'];
    const { created, differences } = await load(file, later);
    expect(created).toEqual({});
    expect(differences).toEqual([
      'agreement.legalEnd: « 2023-12-31 » in the file, « 2022-12-31 » in the database',
      "objectives[2].operational[1].label: « Autre chose » in the file, « Renforcer la dynamique autour de l'insertion socio-professionnelle à l'échelle du territoire » in the database",
      'committees[0].seatRules[4].substitute: « ALLOWED » in the file, « FORBIDDEN » in the database',
      'committees[0].seatRules[4].parties: « API, VILLE » in the file, « VILLE » in the database',
      'committees[0].rotations[0].order: « API, VILLE, CAF63 » in the file, « CAF63, VILLE, API » in the database',
    ]);
    expect(await wholeDatabase(database)).toEqual(before);
  });

  it('reports a channel that speaks for another agreement, and leaves it there', async () => {
    await load(issoireSandboxFile());
    const file = { ...renamed(issoireFile(), 'SQUATTER'), channels: [{ channelId: 'C0CTGISSO1', committee: null }] };
    expect((await load(file)).differences).toEqual(['channels[0]: C0CTGISSO1 already speaks for ISSOIRE']);
    const binding = await database.db.channelBinding.findUniqueOrThrow({
      where: { channelId: 'C0CTGISSO1' },
      include: { agreement: true },
    });
    expect(binding.agreement.code).toBe('ISSOIRE');
  });

  it('makes a second agreement work beside the first: its own parties, zone, cadences and people', async () => {
    await load(issoireSandboxFile());
    await load(ouestReunionFile());
    // 20:30 UTC on the last day of the term is already the day after in Réunion.
    const deps = { db: database.db, now: () => new Date('2025-12-31T20:30:00Z') };
    const asker = { slackUserId: 'U0MAELLE01', channelId: undefined, via: 'slash', audience: 'self' } as const;
    const viewer = await findViewer(asker, deps);
    expect(viewer).toMatchObject({ agreement: { code: 'OUEST-REUNION', timeZone: 'Indian/Reunion' } });
    expect(viewer).toMatchObject({ today: '2026-01-01', roles: ['coordinator', 'member'] });
    const roster = await listMembers(viewer, { committee: 'cotech' }, deps);
    expect(roster.parties.map(({ shortName }) => shortName)).toEqual([
      'Caf',
      'Agglo',
      'Bras-Fleuri',
      'Anse-aux-Filaos',
      'Département',
    ]);
    const chair = await database.db.rotation.findFirstOrThrow({
      where: { agreementId: viewer.agreement.id, kind: 'CHAIR' },
      include: { steps: { orderBy: { position: 'asc' }, include: { party: true } } },
    });
    expect(chair.turnMonths).toBe(6);
    expect(chair.steps.map(({ party }) => party.code)).toEqual(['CAPO', 'BRAS-FLEURI', 'CAPO', 'ANSE-FILAOS']);
  });
});
