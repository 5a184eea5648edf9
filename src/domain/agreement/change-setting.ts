import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { readSettings } from '../settings/read-settings.ts';
import { isByAccord, type SettingKey } from '../settings/settings.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { readSettingInput, type SettingInput } from './read-setting-input.ts';
import { agreementRights } from './rights.ts';

/**
 * Gives a setting of the bot's own a new value; the former one stays in its history. An operating rule of Annexe 3 is
 * proposed to the parties instead (A6-8).
 * @throws UserError for anybody but the coordinator, and for an operating rule; InvalidForm when the value does not fit.
 */
export async function changeSetting(viewer: Viewer, input: SettingInput, deps: Deps): Promise<SettingKey> {
  await requireRight(viewer, agreementRights.changeSetting);
  const { key, value, reason } = readSettingInput(input);
  if (isByAccord(key)) throw new UserError('ruleByAccord');

  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const before = (await readSettings(viewer.agreement.id, { db: tx }))[key];
    await tx.setting.create({
      data: {
        agreementId: viewer.agreement.id,
        key,
        value,
        reason,
        setById: viewer.person?.id ?? null,
        setAt: now,
      },
    });
    note('setting.changed', ['Setting', key], { before, after: value });
  });
  return key;
}
