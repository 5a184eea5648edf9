import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { listMembers } from '../../../src/domain/committees/list-members.ts';
import { referentMatrix } from '../../../src/domain/committees/referent-matrix.ts';
import type { Deps } from '../../../src/domain/deps.ts';
import { findViewer } from '../../../src/domain/people/find-viewer.ts';
import { runChecks } from '../../../src/domain/verification/run-checks.ts';
import type { Viewer } from '../../../src/domain/viewer/viewer.ts';
import { readWorkspaceFile } from '../../../src/sandbox/workspace-file.ts';
import { testDatabase } from '../../support/database.ts';
import { issoireSandboxFile, seedJson } from '../../support/seed-file.ts';

const deps: Deps = { db: (await testDatabase()).db, now: () => new Date('2021-05-03T07:00:00Z') };
await loadAgreement(issoireSandboxFile(), deps);
const claire = await viewerOf('U0CLAIRE01');

function viewerOf(slackUserId: string): Promise<Viewer> {
  return findViewer({ slackUserId, channelId: undefined, via: 'slash', audience: 'self' }, deps);
}

describe('the sandbox’s invented roster, on 3 May 2021', () => {
  it('leaves two seats vacant, one axis uncovered, one mandate ended, one person out of reach', async () => {
    const findings = await runChecks(claire, { topics: ['seats', 'composition', 'mandates', 'people'] }, deps);
    const roster = findings.map((finding) => JSON.parse(JSON.stringify(finding)) as Record<string, unknown>);
    expect(roster.map(({ code }) => code).toSorted()).toEqual([
      'axisUncovered',
      'mandateEnded',
      'personUnreachable',
      'seatVacant',
      'seatVacant',
    ]);
    expect(roster.find(({ code }) => code === 'axisUncovered')).toMatchObject({
      party: 'Ville',
      axes: ['La parentalité'],
    });
    expect(roster.filter(({ code }) => code === 'seatVacant').map(({ seat }) => seat)).toEqual([
      'le Directeur ou son représentant',
      'des référents thématiques',
    ]);
  });

  it('seats one person for two parties, and a representative beside a holder', async () => {
    const { parties } = await listMembers(claire, { committee: 'copil' }, deps);
    const seatsOf = (name: string) =>
      parties.filter(({ seats }) => seats.some(({ holders }) => holders.some((one) => one.name === name)));
    expect(seatsOf('Thomas Sorbier').map(({ shortName }) => shortName)).toEqual(['Agglo', 'Ville']);
    const [president] = parties.find(({ shortName }) => shortName === 'Agglo')?.seats ?? [];
    expect(president?.holders[0]?.representatives.map(({ name }) => name)).toEqual(['Nadia Tilleul']);
  });

  it('gives every axis a technical referent of each party', async () => {
    const { rows } = await referentMatrix(claire, {}, deps);
    expect(rows.flatMap(({ cells }) => cells.filter((names) => names.length === 0))).toEqual([]);
  });

  it('lets the secretariat act for the Ville in 2021, and gives the other parties’ secretaries a seat to wait in', async () => {
    expect((await viewerOf('U0DENISE01')).roles).toContain('secretariat');
    expect((await viewerOf('U0LUCIE001')).roles).toEqual(['member']);
    expect((await viewerOf('U0MARTINE1')).roles).toEqual(['member']);
  });

  it('gives a guest and a reader no more than that, and former members and strangers nothing', async () => {
    expect(await viewerOf('U0FATOU001')).toMatchObject({ roles: ['guest'], partyIds: [] });
    expect(await viewerOf('U0PASCAL01')).toMatchObject({ roles: ['reader'], partyIds: [] });
    expect(await viewerOf('U0ODILE001')).toMatchObject({ roles: [], partyIds: [] });
    expect(await viewerOf('U0JEAN0001')).toMatchObject({ person: null, roles: [], partyIds: [] });
    expect((await viewerOf('U0EMMA0001')).language).toBe('en');
  });

  it('takes no signatory for a member, and only reserved domains for addresses', () => {
    const { people, parties } = issoireSandboxFile();
    const signatories = parties.flatMap(({ signatories: some }) =>
      some.map(({ name }) => name.split(' ').at(-1) ?? ''),
    );
    const roster = people.map(({ name }) => name).join(' ');
    expect(signatories.filter((name) => roster.includes(name))).toEqual([]);
    expect(people.filter(({ email }) => email && !email.endsWith('.example'))).toEqual([]);
  });

  it('gives everybody with a Slack account one in the workspace, under the same name and address', () => {
    const { users, channels } = readWorkspaceFile(seedJson('issoire-sandbox.json').workspace);
    const file = issoireSandboxFile();
    for (const { slackUserId, name, email } of file.people.filter((one) => one.slackUserId)) {
      expect(users.find(({ id }) => id === slackUserId)).toMatchObject({ realName: name, email });
    }
    const ids = [...users.map(({ id }) => id), 'U0CTGBOT00'];
    expect(channels.flatMap(({ members }) => members).filter((id) => !ids.includes(id))).toEqual([]);
    const bound = file.channels.map(({ channelId }) => channelId);
    expect(bound.filter((id) => !channels.some((channel) => channel.id === id))).toEqual([]);
  });
});
