import type { MinutesContent } from '../domain/minutes/minutes-content.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { pointTitle } from './meeting-presenter.ts';

const ORDER = ['PRESENT', 'REMOTE', 'REPRESENTED', 'EXCUSED', 'ABSENT'] as const;

/** Who was there, a line for each way of being there or not. */
export function presenceLines({ people }: MinutesContent, t: Catalogue): { title: string; names: string[] }[] {
  return ORDER.map((presence) => ({
    title: t.minutes.presence[presence],
    names: people.filter((person) => person.presence === presence).map((person) => personText(person, t)),
  })).filter(({ names }) => names.length > 0);
}

/** The same by party, as rows of a table: the way of being there or not, the party, its people (X3-19). */
export function presenceRows({ people }: MinutesContent, t: Catalogue): string[][] {
  const parties = [...new Set(people.map(({ party }) => party))];
  return ORDER.flatMap((presence) => {
    const rows = parties.flatMap((party) => {
      const own = people.filter((person) => person.presence === presence && person.party === party);
      const names = own.map((person) => {
        const remarks = remarksOn(person, t);
        return remarks.length > 0 ? `${person.name} (${remarks.join(', ')})` : person.name;
      });
      return names.length > 0 ? [[party ?? t.minutes.voiceless, names.join(', ')]] : [];
    });
    return rows.map((row, place) => [place === 0 ? t.minutes.presence[presence] : '', ...row]);
  });
}

/** What attendance means for the decisions: the quorum where there is one, parties of whom nobody was there (R-07). */
export function attendanceRemarks({ quorum, absentParties, lateParties = [] }: MinutesContent, t: Catalogue): string[] {
  return [
    ...(quorum ? [t.minutes.quorum({ ...quorum, rule: t.settings.values[quorum.rule] ?? quorum.rule })] : []),
    ...(absentParties.length > 0 ? [t.minutes.toConfirm({ parties: absentParties })] : []),
    ...lateParties.map((late) => t.minutes.toConfirmBefore(late)),
  ];
}

function personText(person: MinutesContent['people'][number], t: Catalogue): string {
  return `${person.name} (${[person.party ?? t.minutes.voiceless, ...remarksOn(person, t)].join(', ')})`;
}

/** Who held somebody's place, and when they came. */
function remarksOn({ presence, representedBy, arrivedAt }: MinutesContent['people'][number], t: Catalogue): string[] {
  return [
    ...(presence === 'REPRESENTED' && representedBy ? [t.minutes.representedBy({ name: representedBy })] : []),
    ...(arrivedAt ? [t.minutes.arrived({ at: arrivedAt })] : []),
  ];
}

/** The points of minutes: title, what was said, what was decided. */
export function pointTexts(content: MinutesContent, t: Catalogue): { title: string; lines: string[] }[] {
  const year = Number(content.day.slice(0, 4));
  return content.points.map((point, place) => ({
    title: `${place + 1}. ${pointTitle(point, year, t)}${point.isOpen ? ` — ${t.minutes.open}` : ''}`,
    lines: [
      point.notes || t.minutes.noNotes,
      ...point.tasks.map((task) => taskText(task, t)),
      ...(point.papers ? [t.minutes.papers({ papers: point.papers })] : []),
    ],
  }));
}

type Task = MinutesContent['points'][number]['tasks'][number];

/** A decision or a task as minutes print it; what was not adopted says so. */
export function taskSaid({ text, isDecision, reference, withdrawn, without }: Task, t: Catalogue): string {
  if (!isDecision) return t.minutes.task({ text });
  const said = t.minutes.decision({ text, reference });
  if (withdrawn !== undefined) return `${said} — ${t.minutes.withdrawn({ reason: withdrawn })}`;
  return without ? `${said} — ${t.minutes.without({ parties: without })}` : said;
}

function taskText(task: Task, t: Catalogue) {
  const { owner, dueOn } = task;
  const said = taskSaid(task, t);
  const who = t.minutes.owner({ owner, dueOn });
  return who ? `${said} (${who})` : said;
}

/** When, where and who, by title; what is empty is left out. */
export function minutesFacts(content: MinutesContent, t: Catalogue): [title: string, text: string][] {
  const { day, hour, place, link, chair, secretariat, officeReason } = content;
  const words = t.minutes.facts;
  const facts: [title: string, text: string][] = [
    [words.date, hour ? t.minutes.at({ day, hour }) : t.date(day)],
    [words.place, [place, link].filter(Boolean).join(' · ')],
    [words.chair, chair ?? ''],
    [words.secretary, secretariat ?? ''],
    [t.meetings.outOfTurn, officeReason ?? ''],
    ...presenceLines(content, t).map(({ title, names }): [string, string] => [title, names.join(', ')]),
  ];
  return facts.filter(([, text]) => text !== '');
}

/** The whole of minutes, line by line: when, where, who, then point by point. */
export function minutesLines(content: MinutesContent, t: Catalogue): string[] {
  return [
    ...minutesFacts(content, t).map(([title, text]) => t.minutes.fact({ title, text })),
    ...attendanceRemarks(content, t),
    ...pointTexts(content, t).flatMap(({ title, lines }) => [title, ...lines]),
  ];
}
