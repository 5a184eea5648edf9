import type { KnownBlock } from '@slack/types';
import type { Language } from '../../domain/viewer/viewer.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { words } from '../../i18n/words.ts';
import type { Command } from '../command.ts';
import { context, header } from './blocks.ts';
import { bold, bullets, code, type Line, lines } from './rich-text.ts';

/** `/ctg aide`: every command, in the order of the list. */
export function helpView(commands: Command[], language: Language, t: Catalogue): KnownBlock[] {
  const rows = commands.map(({ id }): Line => [code(t.commands[id].usage), ` — ${t.commands[id].summary}`]);
  const example = commands.find(({ id }) => id === 'members')?.names[language] ?? '';
  return [
    header('/ctg'),
    ...lines(t.commands.intro),
    // Before the list, which takes more than a page.
    ...lines(t.shortcuts.help({ names: shortcutNames(t) })),
    context(t.commands.more({ name: example })),
    ...bullets(...rows),
  ];
}

/** As the menu has them, which the manifest gives in French only, with what that means in other languages. */
function shortcutNames(t: Catalogue): string[] {
  const shown = Object.values(words('fr').shortcuts.menu).map(({ name }) => name);
  const meant = Object.values(t.shortcuts.menu).map(({ name }) => name);
  return shown.map((name, place) => (name === meant[place] ? name : `${name} (${meant[place]})`));
}

/** `/ctg aide membres`: one command, its arguments and its other names. */
export function commandHelpView(command: Command, language: Language, t: Catalogue): KnownBlock[] {
  const { id, names, aliases } = command;
  const others = [names.fr, names.en, ...aliases].filter((name) => name !== names[language] && name !== '');
  return [
    header(`/ctg ${names[language]}`.trim()),
    ...lines(t.commands[id].summary),
    ...lines([bold(t.commands.usageLabel), t.colon, code(t.commands[id].usage)]),
    ...(others.length > 0 ? [context(`${t.commands.aliasesLabel}${t.colon}${others.join(', ')}`)] : []),
  ];
}
