import type { TaskRecord } from '../domain/minutes/task-record.ts';
import { fromDbDate } from '../domain/time/civil-date.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** A task of minutes: what, who by when, where it was noted. */
export function taskLines({ text, owner, dueOn, meeting }: TaskRecord, t: Catalogue): string[] {
  const who = t.minutes.owner({ owner: owner?.name ?? null, dueOn });
  const { committee, day } = meeting;
  return [
    t.decisions.quote({ text }),
    ...(who ? [who] : []),
    t.tasks.notedOn({ committee: committee.shortName, day: fromDbDate(day) }),
  ];
}

/** The same on one line, with what became of it. */
export function taskLine({ text, owner, dueOn, followUp, steps }: Omit<TaskRecord, 'meeting'>, t: Catalogue): string {
  const who = t.minutes.owner({ owner: owner?.name ?? null, dueOn });
  const last = steps.at(-1);
  const state = followUp === 'OPEN' && last?.kind !== 'POSTPONED' ? null : t.tasks.states[last?.kind ?? followUp];
  const what = state && [state, last?.reason].filter(Boolean).join(t.tasks.because);
  return [text, who, what].filter(Boolean).join(' — ');
}
