import type { KnownBlock } from '@slack/types';
import type { SettingChange, SettingLine, SettingsAnswer } from '../../domain/agreement/list-settings.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { valueText } from '../../presenters/rule-presenter.ts';
import { cutMarkup, LIMITS } from './block-limits.ts';
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
    ...answer.lines.map((line) => settingBlock(line, agreement, t)),
  ];
}

function settingBlock(line: SettingLine, agreement: string, t: Catalogue): KnownBlock {
  const { key, value, isDefault, isByAccord, mayChange, proposals } = line;
  const label = t.settings.keys[key];
  const toConfirm = isDefault && isByAccord ? ` _(${t.settings.toConfirm})_` : '';
  const awaiting = proposals.map(({ reference, approval, ...proposal }) => {
    const said = t.settings.awaiting({ reference, value: valueText(proposal.value, t), ...approval });
    return `\n${escapeText(said)}`;
  });
  const text = `${escapeText(label)}${t.colon}*${escapeText(valueText(value, t))}*${toConfirm}${awaiting.join('')}`;
  const change = isByAccord ? t.settings.propose : t.settings.change;
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: cutMarkup(text, LIMITS.inputText) },
    ...(mayChange
      ? { accessory: opener({ form: 'change-setting', args: { key, agreement }, text: change, label }) }
      : {}),
  };
}

/** `/ctg reglages noticeDaysSteering`: one rule with what is proposed for it and every value it had. */
export function settingView(line: SettingLine, agreement: string, t: Catalogue): KnownBlock[] {
  const rows = line.history.map((change): Line => {
    const { at } = change;
    return [instant(at, t.date(at.toISOString().slice(0, 10))), ` — ${changeText(change, t)}`];
  });
  return [
    header(t.settings.title),
    settingBlock(line, agreement, t),
    ...lines(bold(t.settings.history)),
    ...bullets(...(rows.length > 0 ? rows : [t.answers.none])),
  ];
}

function changeText({ value: given, by, reason, decision }: SettingChange, t: Catalogue): string {
  const value = valueText(given, t);
  if (decision) return t.settings.decided({ value, reference: decision });
  return t.settings.changed({ value, by: by ?? t.settings.fromFile, reason });
}
