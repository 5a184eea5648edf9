import { z } from 'zod';
import { changeSetting } from '../domain/agreement/change-setting.ts';
import { proposeRule } from '../domain/agreement/propose-rule.ts';
import type { SettingValue } from '../domain/agreement/read-setting-input.ts';
import { agreementRights } from '../domain/agreement/rights.ts';
import { listAsked } from '../domain/decisions/preview-asking.ts';
import { readSettings } from '../domain/settings/read-settings.ts';
import { isByAccord, isSettingKey, isText, type SettingKey, settingChoices } from '../domain/settings/settings.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { UserError } from '../errors.ts';
import { askedPassages } from '../presenters/asking-presenter.ts';
import { ruleText } from '../presenters/rule-presenter.ts';
import { askedParties } from './asked-parties.ts';
import { defineForm } from './define-form.ts';
import type { ChoiceField, NumberField, Option, TextField } from './field.ts';
import { choiceField, longTextField, numberField, textField } from './fields.ts';
import { remark, say } from './passage.ts';
import { proposedRule } from './proposed-rule.ts';

/** Proposes another value for an operating rule to the parties (A6-8), or changes a setting of the bot's own. */
export const changeSettingForm = defineForm({
  id: 'change-setting',
  args: z.object({ key: z.string() }),

  async open({ viewer, args, deps, bot, t }) {
    const key = settingKey(args.key);
    const isProposed = isByAccord(key);
    if (isProposed) await requireRight(viewer, agreementRights.proposeRule, deps);
    else await requireRight(viewer, agreementRights.changeSetting);
    const [values, asked] = await Promise.all([
      readSettings(viewer.agreement.id, deps),
      isProposed ? listAsked(viewer, bot, deps) : null,
    ]);
    const words = t.forms.changeSetting;
    const options = settingChoices(key).map((value) => ({ value, text: t.settings.values[value] ?? value }));
    return {
      title: isProposed ? words.proposeTitle : words.title,
      submit: asked ? t.asking.submit(asked) : words.submit,
      intro: asked ? [...remark(words.byAccord), ...askedPassages(asked, t)] : [],
      edits: { entity: 'Setting', id: key },
      fields: {
        value: valueField(key, values[key], { label: `${t.settings.keys[key]} — ${words.value}`, options }),
        reason: textField({ label: words.reason, most: 500 }),
      },
    };
  },

  async submit({ viewer, args, deps, bot, t }, { value, reason }) {
    const key = settingKey(args.key);
    const input = { key, value: String(value), reason };
    if (isByAccord(key)) {
      const asked = await listAsked(viewer, bot, deps);
      const proposed = await proposeRule(viewer, input, ruleText(viewer.agreement.language), deps);
      return askedParties({ reference: proposed.reference, said: proposedRule(proposed, t) }, asked, t);
    }
    await changeSetting(viewer, input, deps);
    return say(t.forms.changeSetting.done({ label: t.settings.keys[key] }));
  },
});

function valueField(
  key: SettingKey,
  current: SettingValue,
  { label, options }: { label: string; options: Option[] },
): NumberField<false> | ChoiceField<string, false> | TextField {
  if (typeof current === 'number') return numberField({ label, initial: current });
  if (!isText(key)) return choiceField({ label, options, initial: String(current) });
  return longTextField({ label, isOptional: true, most: 1000, initial: String(current) });
}

function settingKey(given: string): SettingKey {
  if (!isSettingKey(given)) throw new UserError('settingUnknown', { given });
  return given;
}
