import { changeSetting } from '../../domain/agreement/change-setting.ts';
import { proposeRule } from '../../domain/agreement/propose-rule.ts';
import type { SettingValue } from '../../domain/agreement/read-setting-input.ts';
import { requireRecorder } from '../../domain/decisions/require-recorder.ts';
import { requireCoordinator } from '../../domain/people/access.ts';
import { readSettings } from '../../domain/settings/read-settings.ts';
import { isByAccord, isSettingKey, isText, type SettingKey, settingChoices } from '../../domain/settings/settings.ts';
import { UserError } from '../../errors.ts';
import { ruleText } from '../../presenters/rule-presenter.ts';
import { context } from '../views/blocks.ts';
import { numberInput, type Option, selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import { proposedRuleView } from '../views/settings-view.ts';
import type { Form } from './form.ts';

/** Proposes another value for an operating rule to the parties (A6-8), or changes a setting of the bot's own. */
export const changeSettingForm: Form = {
  id: 'change-setting',

  async open({ viewer, args, deps, t }) {
    const key = settingKey(args.key);
    if (isByAccord(key)) await requireRecorder(viewer, deps);
    else requireCoordinator(viewer);
    const values = await readSettings(viewer.agreement.id, deps);
    const current = values[key];
    const words = t.forms.changeSetting;
    const label = `${t.settings.keys[key]} — ${words.value}`;
    const options = settingChoices(key).map((value) => ({ value, text: t.settings.values[value] ?? value }));
    return {
      title: isByAccord(key) ? words.proposeTitle : words.title,
      blocks: [
        ...(isByAccord(key) ? [context(words.byAccord)] : []),
        valueInput(key, current, { label, options }),
        textInput({ name: 'reason', label: words.reason, most: 500 }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const key = settingKey(args.key);
    const input = { key, value: values.text('value'), reason: values.text('reason') };
    if (isByAccord(key)) {
      const proposed = await proposeRule(viewer, input, ruleText(viewer.agreement.language), deps);
      return proposedRuleView(proposed, t);
    }
    await changeSetting(viewer, input, deps);
    return lines(t.forms.changeSetting.done({ label: t.settings.keys[key] }));
  },
};

function valueInput(key: SettingKey, current: SettingValue, { label, options }: { label: string; options: Option[] }) {
  if (typeof current === 'number') return numberInput({ name: 'value', label, initial: current });
  if (!isText(key)) return selectInput({ name: 'value', label, options, initial: String(current) });
  return textInput({ name: 'value', label, isOptional: true, isLong: true, most: 1000, initial: String(current) });
}

function settingKey(given = ''): SettingKey {
  if (!isSettingKey(given)) throw new UserError('settingUnknown', { given });
  return given;
}
