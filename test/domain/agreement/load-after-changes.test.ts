import { describe, expect, it } from 'vitest';
import { giveVoice } from '../../../src/domain/adoption/give-voice.ts';
import { changeSetting } from '../../../src/domain/agreement/change-setting.ts';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { proposeRule } from '../../../src/domain/agreement/propose-rule.ts';
import { bindChannel } from '../../../src/domain/channels/bind-channel.ts';
import { unbindChannel } from '../../../src/domain/channels/unbind-channel.ts';
import { endMandate } from '../../../src/domain/committees/end-mandate.ts';
import { appointCoordinator } from '../../../src/domain/people/appoint-coordinator.ts';
import { findViewer } from '../../../src/domain/people/find-viewer.ts';
import { linkPerson } from '../../../src/domain/people/link-person.ts';
import { correctObjective } from '../../../src/domain/plan/correct-objective.ts';
import { readSettings } from '../../../src/domain/settings/read-settings.ts';
import { testDatabase } from '../../support/database.ts';
import { VOICE } from '../../support/decision-town.ts';
import { issoireSandboxFile } from '../../support/seed-file.ts';
import { wholeDatabase } from '../../support/whole-database.ts';

const database = await testDatabase();
const now = () => new Date('2021-05-03T07:00:00Z');

describe('loading again after people have worked', () => {
  it('overwrites and revives nothing of what they ended, corrected, linked, bound, unbound, set or handed over', async () => {
    const deps = { db: database.db, now };
    // A setting of the file, a coordinator named in advance: both will be changed by hand.
    const file = issoireSandboxFile();
    file.settings = { noticeDaysSteering: 20, remindersMost: 4 };
    file.people
      .find(({ name }) => name === 'Sophie Noisetier')
      ?.roles.push({
        role: 'coordinator',
        party: null,
        startsOn: '2021-09-01',
        endsOn: null,
      });
    const { agreementId } = await loadAgreement(file, deps);
    const personId = async (name: string) =>
      (await deps.db.person.findFirstOrThrow({ where: { agreementId, name } })).id;
    const asker = { slackUserId: 'U0CLAIRE01', channelId: undefined, via: 'slash', audience: 'self' } as const;
    const claire = await findViewer(asker, deps);

    const mayor = await deps.db.membership.findFirstOrThrow({
      where: { agreementId, seatRule: { code: 'VILLE-MAIRE' } },
    });
    await endMandate(claire, { membershipId: mayor.id, endsOn: '2021-05-31', reason: 'démission' }, deps);
    await correctObjective(
      claire,
      { code: 'O1.2', label: 'Coordonner les actions petite enfance', reason: 'faute du texte' },
      deps,
    );
    await linkPerson(claire, { personId: await personId('Hugo Frêne'), slackUserId: null }, deps);
    await linkPerson(claire, { personId: await personId('Raymond Aulne'), slackUserId: 'U0HUGO0001' }, deps);
    await unbindChannel(claire, { channelId: 'C0CTGTECH1' }, deps);
    await bindChannel(claire, { channelId: 'C0CTGCOPIL', committee: 'CT' }, deps);
    await changeSetting(claire, { key: 'remindersMost', value: '3', reason: 'trop de messages' }, deps);
    const rule = { key: 'noticeDaysSteering', value: '10', reason: 'usage' };
    const { reference } = await proposeRule(claire, rule, () => 'Convoquer dix jours avant.', deps);
    const { versions } = await deps.db.decision.findFirstOrThrow({ where: { reference }, include: { versions: true } });
    for (const slackUserId of Object.values(VOICE)) {
      const word = {
        subject: 'DECISION',
        versionId: versions[0]?.id ?? '',
        partyId: null,
        choice: 'AGREE',
        reason: '',
      } as const;
      await giveVoice(await findViewer({ ...asker, slackUserId }, deps), word, deps);
    }
    expect((await readSettings(agreementId, deps)).noticeDaysSteering).toBe(10);
    await appointCoordinator(claire, { slackUserId: 'U0LUCIE001', from: '2021-06-01' }, deps);
    await deps.db.document.updateMany({
      where: { agreementId, code: 'ANNEXE-1' },
      data: { state: 'HELD', url: 'https://documents.example/annexe-1.pdf' },
    });
    await deps.db.rotation.updateMany({ where: { agreementId }, data: { isConfirmed: true } });
    await deps.db.legalTrace.updateMany({ where: { agreementId }, data: { postedOn: new Date('2019-12-20') } });

    const before = await wholeDatabase(database);
    expect(await loadAgreement(file, deps)).toEqual({ agreementId, created: {}, differences: [] });
    expect(await wholeDatabase(database)).toEqual(before);
  });
});
