import type { Flag } from '../flags/flag.ts';
import type { Judged } from '../judge-year.ts';
import type { LivedYear } from '../live-year.ts';
import { logLines } from './log.ts';
import { markdownTable } from './markdown.ts';
import { plainTable } from './plain-table.ts';
import { countTable } from './table.ts';

/** What a year was, for who runs it: the table, the log where it is asked for, the flags, the bars. */
export function reportYear(
  name: string,
  { said, stumbles, seconds }: LivedYear,
  { flags, bars }: Judged,
  { hasLog, isMarkdown }: { hasLog: boolean; isMarkdown: boolean },
): string[] {
  const table = isMarkdown ? markdownTable(countTable(said)) : plainTable(countTable(said));
  const title = `The ${name} year: ${said.length} messages, ${flags.length} flags (played in ${Math.round(seconds)} s)`;
  return [
    '',
    isMarkdown ? `## ${title}` : title,
    '',
    ...table,
    ...section('What was said', hasLog ? logLines(said) : []),
    ...section('What could not be done', stumbles),
    ...section('Flags', flags.map(flagLine)),
    '',
    ...bars.map(({ bar, isHeld, found }) => `${isHeld ? 'held  ' : 'BROKEN'}  ${bar}: ${found}`),
  ];
}

function section(title: string, lines: string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines.map((line) => `- ${line}`)] : [];
}

function flagLine({ fault, when, to, kinds, what }: Flag): string {
  return `${fault} · ${when} · ${to || '—'} [${kinds.join(', ')}] ${what}`;
}
