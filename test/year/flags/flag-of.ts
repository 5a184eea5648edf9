import type { Matter, Said } from '../said/said.ts';
import type { Fault, Flag } from './flag.ts';

/** A flag on one message. */
export function flagOf(fault: Fault, { on, hour, to, rows }: Said, what: string): Flag {
  const kinds = [...new Set(rows.map(kindOf))];
  return { fault, when: `${on} ${String(hour).padStart(2, '0')} h`, to, kinds, what };
}

/** A row's kind; of something due, what is due. */
export function kindOf({ kind, subject }: { kind: string; subject: string }): string {
  return kind === 'due' ? `due ${subject.split(':')[0]}` : kind;
}

/** The first line of a matter. */
export function headOf({ text }: Matter): string {
  return (text.split('\n').find(Boolean) ?? '').replace(/^\*|\*$/g, '').slice(0, 140);
}
