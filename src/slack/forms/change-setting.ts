import { changeSetting } from '../../domain/agreement/change-setting.ts';
import { readSettings } from '../../domain/agreement/read-settings.ts';
import { isSettingKey, type SettingKey, settingChoices } from '../../domain/agreement/settings.ts';
import { requireCoordinator } from '../../domain/people/access.ts';
import { UserError } from '../../errors.ts';
import { numberInput, selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Gives a rule of the agreement another value. */
export const changeSettingForm: Form = {
  id: 'change-setting',

  async open({ viewer, args, deps, t }) {
    requireCoordinator(viewer);
    const key = settingKey(args.key);
    const values = await readSettings(viewer.agreement.id, deps);
    const current = values[key];
    const words = t.forms.changeSetting;
    const label = `${t.settings.keys[key]} — ${words.value}`;
    const options = settingChoices(key).map((value) => ({ value, text: t.settings.values[value] ?? value }));
    return {
      title: words.title,
      blocks: [
        typeof current === 'number'
          ? numberInput({ name: 'value', label, initial: current })
          : selectInput({ name: 'value', label, options, initial: String(current) }),
        textInput({ name: 'reason', label: words.reason, most: 500 }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const key = settingKey(args.key);
    await changeSetting(viewer, { key, value: values.text('value'), reason: values.text('reason') }, deps);
    return lines(t.forms.changeSetting.done({ label: t.settings.keys[key] }));
  },
};

function settingKey(given = ''): SettingKey {
  if (!isSettingKey(given)) throw new UserError('settingUnknown', { given });
  return given;
}
