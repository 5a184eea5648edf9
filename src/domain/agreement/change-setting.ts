import { InvalidForm, UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { requireCoordinator } from '../people/access.ts';
import type { Viewer } from '../people/viewer.ts';
import { recordAudit } from '../records/record-audit.ts';
import { writeOnce } from '../write-once.ts';
import { readSettings } from './read-settings.ts';
import { isSettingKey, type SettingKey, settingDefinitions } from './settings.ts';

export interface SettingInput {
  key: string;
  /** As typed or chosen: « 15 », « true », « clear ». */
  value: string;
  reason: string;
}

/**
 * Gives a rule a new value; the former one stays in its history (A6-8).
 * @throws UserError for anybody but the coordinator; InvalidForm when the value does not fit the rule.
 */
export async function changeSetting(viewer: Viewer, input: SettingInput, deps: Deps): Promise<SettingKey> {
  requireCoordinator(viewer);
  const { key } = input;
  if (!isSettingKey(key)) throw new UserError('settingUnknown', { given: key });
  const value = settingDefinitions[key].schema.safeParse(fromText(input.value));
  if (!value.success) throw new InvalidForm({ value: new UserError('settingValue', { key }) });

  await writeOnce(deps, async (tx) => {
    const before = (await readSettings(viewer.agreement.id, { db: tx }))[key];
    await tx.setting.create({
      data: {
        agreementId: viewer.agreement.id,
        key,
        value: value.data,
        reason: input.reason.trim() || null,
        setById: viewer.person?.id ?? null,
        setAt: deps.now(),
      },
    });
    await recordAudit(tx, viewer, deps.now(), {
      action: 'setting.changed',
      subjectType: 'Setting',
      subjectId: key,
      before,
      after: value.data,
    });
  });
  return key;
}

function fromText(text: string): unknown {
  const word = text.trim();
  if (word === 'true' || word === 'false') return word === 'true';
  return /^\d+$/.test(word) ? Number(word) : word;
}
