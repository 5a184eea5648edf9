import type { Language } from '../../domain/viewer/viewer.ts';
import { words } from '../../i18n/words.ts';
import type { Command, CommandId } from '../../slack/command.ts';
import { table } from './paper.ts';

/** What a command does beyond what `/ctg aide` says of it. */
export type CommandNotes = Partial<Record<CommandId, string>>;

/** Every command in both languages: a table that leads to a section each, in the order of `/ctg aide`. */
export function commandReference(commands: Command[], notes: CommandNotes): string {
  const rows = commands.map((command) => [
    `[\`${typed(command, 'fr')}\`](#${anchorOf(titleOf(command))})`,
    `\`${typed(command, 'en')}\``,
    summaryOf(command, 'en'),
  ]);
  const sections = commands.map((command) => section(command, notes[command.id]));
  return [table(['French', 'English', 'what it gives'], rows), ...sections].join('\n\n');
}

function section(command: Command, note: string | undefined): string {
  const [fr, en] = [words('fr').commands[command.id], words('en').commands[command.id]];
  const rows = [
    ['French', `\`${fr.usage}\``, fr.summary],
    ['English', `\`${en.usage}\``, en.summary],
  ];
  const others = [...namedOptions(command), ...otherNames(command)];
  return [
    `### ${titleOf(command)}`,
    ...(note ? [note] : []),
    table(['', 'written', 'gives'], rows),
    ...(others.length > 0 ? [others.join('\n')] : []),
  ].join('\n\n');
}

/** The filters typed as `name:value`, each under all its names. */
function namedOptions({ options = {} }: Command): string[] {
  const names = Object.values(options).map((spellings) => spellings.map((name) => `\`${name}:\``).join(' or '));
  return names.length > 0 ? [`- Filters: ${names.join('; ')}.`] : [];
}

function otherNames({ aliases }: Command): string[] {
  return aliases.length > 0 ? [`- Also understood: ${aliases.map((name) => `\`${name}\``).join(', ')}.`] : [];
}

function titleOf({ names }: Command): string {
  if (names.fr === '') return '/ctg';
  return names.fr === names.en ? names.fr : `${names.fr} (${names.en})`;
}

function typed({ names }: Command, language: Language): string {
  return `/ctg ${names[language]}`.trim();
}

function summaryOf({ id }: Command, language: Language): string {
  return words(language).commands[id].summary;
}

/** The address of a heading inside a page, as GitHub makes it. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
}
