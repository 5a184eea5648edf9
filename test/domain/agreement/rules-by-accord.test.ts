import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSetting } from '../../../src/domain/agreement/change-setting.ts';
import { listSettings } from '../../../src/domain/agreement/list-settings.ts';
import { proposeRule } from '../../../src/domain/agreement/propose-rule.ts';
import type { ApprovalChoice } from '../../../src/domain/approvals/approval-status.ts';
import { amendDecision } from '../../../src/domain/decisions/amend-decision.ts';
import { readSettings } from '../../../src/domain/settings/read-settings.ts';
import { isByAccord, settingKeys } from '../../../src/domain/settings/settings.ts';
import { testDatabase } from '../../support/database.ts';
import { decisionTown, VOICE } from '../../support/decision-town.ts';
import { eachFrom } from '../../support/each-from.ts';

const { db } = await testDatabase();
const town = await decisionTown(db);
const { viewer, say, adopt, deps } = town;
const claire = await viewer('U0CLAIRE01');
const agreementId = claire.agreement.id;
eachFrom(async () => agreementId, town.clock);

const propose = async (key: string, value: string, by = 'U0CLAIRE01', reason = '') =>
  proposeRule(
    await viewer(by),
    { key, value, reason },
    ({ key, after, reason }) => `${key} : ${after} ${reason}`,
    deps,
  );
const inForce = async () => (await readSettings(agreementId, { db })).noticeDaysTechnical;
const rowsOf = (key: string) => db.setting.findMany({ where: { agreementId, key }, orderBy: { setAt: 'asc' } });

describe('an operating rule', () => {
  it('takes the accord of the parties, save what only tunes the bot', () => {
    const alone = settingKeys.filter((key) => !isByAccord(key));
    expect(alone).toEqual(['documentMaxAgeMonths', 'remindersMost', 'chaseDays', 'territories']);
  });

  it('is changed by nobody alone, and what is the bot’s own is put to no vote', async () => {
    const change = { key: 'quorum', value: 'half', reason: '' };
    await expect(changeSetting(claire, change, deps)).rejects.toMatchObject({ code: 'ruleByAccord' });
    await expect(propose('remindersMost', '3')).rejects.toMatchObject({ code: 'ruleNotByAccord' });
    await expect(propose('quorum', 'half', 'U0GERARD01')).rejects.toMatchObject({ code: 'recordersOnly' });
    expect(await db.setting.count({ where: { key: { in: ['quorum', 'remindersMost'] } } })).toBe(0);
  });

  it('gets the value that was agreed, its history names the decision, and the audit trail has both values', async () => {
    const { reference } = await propose('minutesCirculationDays', '20', 'U0DENISE01');
    expect(await db.setting.count({ where: { key: 'minutesCirculationDays' } })).toBe(0);
    await adopt(reference);
    const denise = await db.person.findFirstOrThrow({ where: { slackUserId: 'U0DENISE01' } });
    const adopted = await db.decision.findFirstOrThrow({ where: { draftReference: reference } });
    expect(await rowsOf('minutesCirculationDays')).toMatchObject([
      { value: 20, reason: adopted.reference, setById: denise.id },
    ]);
    const { lines } = await listSettings(claire, deps);
    expect(lines.find(({ key }) => key === 'minutesCirculationDays')).toMatchObject({
      value: 20,
      isDefault: false,
      history: [{ decision: adopted.reference }],
      proposals: [],
    });
    const audited = await db.auditEvent.findFirstOrThrow({ where: { action: 'setting.changed' } });
    expect(audited).toMatchObject({ subjectId: 'minutesCirculationDays', before: 15, after: 20 });
  });

  it('is not reworded: its text and what it changes stay one', async () => {
    const { reference } = await propose('silentApproval', 'true');
    const reworded = { reference, text: 'Le silence ne vaut rien.', reason: 'Essai' };
    await expect(amendDecision(claire, reworded, deps)).rejects.toMatchObject({ code: 'decisionFixed' });
  });

  it('is not changed by a decision about rules in words alone', async () => {
    const before = await db.setting.count();
    const { reference } = await town.record({ kind: 'RULE', text: 'Se réunir en salle Mansart.' });
    await adopt(reference);
    expect(await db.setting.count()).toBe(before);
  });

  it('has its proposals shown to those who may read them, and to no resource person', async () => {
    await propose('waivedPeriodDays', '45');
    const waived = async (who: string) =>
      (await listSettings(await viewer(who), deps)).lines.find(({ key }) => key === 'waivedPeriodDays');
    expect((await waived('U0GERARD01'))?.proposals).toMatchObject([{ value: 45 }]);
    expect((await waived('U0FATOU001'))?.proposals).toEqual([]);
  });

  it('never changes before every party agreed, whatever they say and in whatever order', async () => {
    const party = fc.constantFrom<keyof typeof VOICE>('CAF63', 'API', 'VILLE');
    const choice = fc.constantFrom<ApprovalChoice>('AGREE', 'AGREE', 'DISAGREE', 'ABSTAIN');
    const words = fc.array(fc.tuple(party, choice), { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 366 }), words, async (days, said) => {
        const former = await inForce();
        const isSet = (await rowsOf('noticeDaysTechnical')).length > 0;
        fc.pre(!isSet || days !== former);
        // The same words that await agreement already are not asked twice: each has its own reason.
        const reason = String(await db.decision.count());
        const { reference } = await propose('noticeDaysTechnical', String(days), 'U0CLAIRE01', reason);
        const last = new Map<string, ApprovalChoice>();
        for (const [code, word] of said) {
          await say(VOICE[code], reference, word);
          last.set(code, word);
          const isAgreed = last.size === 3 && [...last.values()].every((each) => each === 'AGREE');
          expect(await inForce()).toBe(isAgreed ? days : former);
          if (isAgreed) return;
        }
      }),
      { numRuns: 25 },
    );
  });
});
