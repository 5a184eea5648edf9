import type { SandboxSnapshot } from '../../protocol.ts';
import type { Offer } from '../popups/option-list.tsx';
import { foldText, matchesText } from '../text/fold-text.ts';

/** Something to put in the message box; its id is the text that replaces what stands between `from` and the caret. */
export type Completion = Required<Offer>;

export interface Completions {
  from: number;
  items: Completion[];
  /** What was typed is already whole: Enter sends it rather than what is offered. */
  isWhole: boolean;
}

const most = 12;

/** What the message box proposes for the text before the caret: commands at the start, people after `@`, channels after `#`. */
export function findCompletions(before: string, snapshot: SandboxSnapshot): Completions {
  if (before.startsWith('/')) return commands(before, snapshot);
  const [, sign, typed = ''] = before.match(/(?:^|[\s(])([@#])([\p{L}\p{N}._-]*)$/u) ?? [];
  if (!sign) return { from: 0, items: [], isWhole: true };
  const items = sign === '@' ? people(typed, snapshot) : channels(typed, snapshot);
  const isWhole = items.some(({ id }) => id.trim() === `${sign}${typed}`);
  return { from: before.length - typed.length - 1, items: items.slice(0, most), isWhole };
}

function commands(before: string, { completions }: SandboxSnapshot): Completions {
  const typed = foldText(before).replace(/\s+/g, ' ');
  const starting = completions.filter(({ text }) => foldText(text).startsWith(typed));
  // `/obj` finds `/ctg objectifs`.
  const holding = completions.filter(
    (one) => !starting.includes(one) && matchesText(one.text, typed.replace(/^\/(ctg )?/, '')),
  );
  const isSearched = typed.length > 1 && !typed.endsWith(' ');
  const found = [...starting, ...(isSearched ? holding : [])];
  const whole = typed.trim();
  const isWhole = completions.some(({ text }) => foldText(text) === whole || foldText(text).split(' ')[0] === whole);
  const items = found.filter(({ text }) => foldText(text) !== typed.trim() || !typed.endsWith(' '));
  return { from: 0, isWhole, items: items.map(({ text, hint }) => ({ id: `${text} `, label: text, detail: hint })) };
}

function people(typed: string, { users }: SandboxSnapshot): Completion[] {
  return users
    .filter(
      ({ name, realName }) => matchesText(`${realName} ${name}`, typed) || foldText(name).startsWith(foldText(typed)),
    )
    .map(({ name, realName, title }) => ({
      id: `@${name} `,
      label: realName,
      detail: [`@${name}`, title].filter(Boolean).join(' · '),
    }));
}

function channels(typed: string, snapshot: SandboxSnapshot): Completion[] {
  return snapshot.channels
    .filter(({ kind, name }) => kind !== 'direct' && foldText(name).startsWith(foldText(typed)))
    .map(({ name, topic }) => ({ id: `#${name} `, label: `#${name}`, detail: topic }));
}
