import type { Notice } from '../domain/deliveries/notice.ts';
import type { MinutesContent } from '../domain/meetings/minutes-content.ts';
import type { Catalogue } from './catalogue.ts';
import { pointTitle } from './meeting-text.ts';

const ORDER = ['PRESENT', 'REMOTE', 'REPRESENTED', 'EXCUSED', 'ABSENT'] as const;

/** Who was there, a line for each way of being there or not. */
export function presenceLines({ people }: MinutesContent, t: Catalogue): { title: string; names: string[] }[] {
  return ORDER.map((presence) => ({
    title: t.minutes.presence[presence],
    names: people.filter((person) => person.presence === presence).map((person) => personText(person, t)),
  })).filter(({ names }) => names.length > 0);
}

/** What attendance means for the decisions: the quorum where there is one, parties of whom nobody was there (R-07). */
export function attendanceRemarks({ quorum, absentParties, lateParties = [] }: MinutesContent, t: Catalogue): string[] {
  return [
    ...(quorum ? [t.minutes.quorum({ ...quorum, rule: t.settings.values[quorum.rule] ?? quorum.rule })] : []),
    ...(absentParties.length > 0 ? [t.minutes.toConfirm({ parties: absentParties })] : []),
    ...lateParties.map((late) => t.minutes.toConfirmBefore(late)),
  ];
}

function personText(
  { name, party, presence, representedBy, arrivedAt }: MinutesContent['people'][number],
  t: Catalogue,
): string {
  const by = presence === 'REPRESENTED' && representedBy ? t.minutes.representedBy({ name: representedBy }) : null;
  return `${name} (${[party ?? t.minutes.voiceless, by, arrivedAt ? t.minutes.arrived({ at: arrivedAt }) : null].filter(Boolean).join(', ')})`;
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

function taskText({ text, isDecision, owner, dueOn }: MinutesContent['points'][number]['tasks'][number], t: Catalogue) {
  const said = isDecision ? t.minutes.decision({ text }) : t.minutes.task({ text });
  const who = t.minutes.owner({ owner, dueOn });
  return who ? `${said} (${who})` : said;
}

/** Minutes that were circulated, in words: who was there, then point by point. */
export function minutesNoticeText(notice: Extract<Notice, { code: 'minutes' }>, t: Catalogue) {
  const { content, number, hasVoice } = notice;
  const { committee, day, reference } = content;
  return {
    headline: t.minutes.sent({ committee, day, number }),
    // What to do stands first: a long text is cut in chat, whole in an e-mail.
    lines: [
      ...(hasVoice ? [t.minutes.yourVoice({ reference })] : []),
      t.minutes.readIt({ reference }),
      ...presenceLines(content, t).map(({ title, names }) => `${title} : ${names.join(', ')}`),
      ...attendanceRemarks(content, t),
      ...pointTexts(content, t).flatMap(({ title, lines }) => [title, ...lines]),
    ],
    points: [],
  };
}
