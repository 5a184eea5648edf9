import type { KnownBlock } from '@slack/types';
import type { SettingLine, SettingsAnswer, SettingValue } from '../../domain/agreement/list-settings.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { context, escapeText, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, instant, type Line, lines } from './rich-text.ts';

/** `/ctg reglages`: the viewer's language, and the rules with the defaults still to be confirmed. */
export function settingsView(answer: SettingsAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { languages } = t.settings;
  return [
    header(t.settings.title),
    ...lines(
      t.settings.yourLanguage({ language: languages[answer.ownLanguage] }),
      t.settings.agreementLanguage({ language: languages[answer.agreementLanguage] }),
    ),
    context(t.commands.settings.usage),
    ...lines(bold(t.settings.rules)),
    ...answer.lines.map((line) => settingBlock(line, answer.mayChange ? agreement : null, t)),
  ];
}

function settingBlock(line: SettingLine, agreement: string | null, t: Catalogue): KnownBlock {
  const { key, value, isDefault } = line;
  const label = t.settings.keys[key];
  const text = `${escapeText(label)} : *${escapeText(valueText(value, t))}*${isDefault ? ` _(${t.settings.toConfirm})_` : ''}`;
  return {
    type: 'section',
    text: { type: 'mrkdwn', text },
    ...(agreement
      ? { accessory: opener({ form: 'change-setting', args: { key, agreement }, text: t.settings.change, label }) }
      : {}),
  };
}

/** `/ctg reglages noticeDaysSteering`: one rule with every value it had. */
export function settingView(line: SettingLine, agreement: string | null, t: Catalogue): KnownBlock[] {
  const rows = line.history.map(({ value, by, reason, at }): Line => {
    const change = t.settings.changed({ value: valueText(value, t), by: by ?? t.settings.fromFile, reason });
    return [instant(at, t.date(at.toISOString().slice(0, 10))), ` — ${change}`];
  });
  return [
    header(t.settings.title),
    settingBlock(line, agreement, t),
    ...lines(bold(t.settings.history)),
    ...bullets(...(rows.length > 0 ? rows : [t.answers.none])),
  ];
}

function valueText(value: SettingValue, t: Catalogue): string {
  return t.settings.values[String(value)] ?? String(value);
}
