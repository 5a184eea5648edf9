import { commands } from '../../../../commands/index.ts';
import type { Language } from '../../../../src/domain/viewer/viewer.ts';
import type { Catalogue } from '../../../../src/i18n/catalogue.ts';
import { words } from '../../../../src/i18n/words.ts';
import { commandHelpView, helpView } from '../../../../src/slack/views/help-view.ts';
import { importHelp, importMessage, importView } from '../../../../src/slack/views/import-view.ts';
import { sheetHistoryView } from '../../../../src/slack/views/sheet-history-view.ts';
import { sheetHistory } from '../samples/history.ts';
import { importPreview } from '../samples/imports.ts';
import { AGREEMENT as agreement, ID, ZONE } from '../samples/names.ts';
import { walkView } from '../walk-view.ts';

const languageOf = (t: Catalogue): Language => (t === words('fr') ? 'fr' : 'en');

const scope = { id: ID, code: agreement, timeZone: ZONE, changes: null };

const states = ['PREVIEWED', 'CONFIRMED', 'UNDONE'] as const;

export const helpWalks = [
  walkView(helpView, (_, t) => [commands, languageOf(t), t]),
  ...commands.map((command) => walkView(commandHelpView, (_, t) => [command, languageOf(t), t], { as: command.id })),
  ...states.map((state) =>
    walkView(importView, (size, t) => [importPreview(size, state), { agreement, language: languageOf(t) }, t], {
      as: state,
    }),
  ),
  walkView(importMessage, (size, t) => [
    size.unseen(() => importPreview(size, 'PREVIEWED')),
    { agreement: { ...scope, language: languageOf(t) }, language: languageOf(t) },
    t,
  ]),
  walkView(importHelp, (_, t) => [{ agreement }, t]),
  walkView(sheetHistoryView, (size, t) => [sheetHistory(size), t]),
];
