import type { AttendanceLine } from '../domain/convocation/attendance-rows.ts';
import { standInAnswer } from '../domain/convocation/stands-for.ts';
import type { NoticeOf } from '../domain/outbox/notice.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { NoticeText } from './notice-text.ts';

/** What somebody answered; of who is represented, by whom, and whether that person comes. */
export function answerText(own: AttendanceLine, lines: AttendanceLine[], t: Catalogue): string {
  const { answer, representedBy } = own;
  if (answer !== 'REPRESENTED' || !representedBy) return t.meetings.answer[answer];
  return t.meetings.represented({ name: representedBy, standIn: standInAnswer(own, lines) });
}

/** Who answered what, by answer, each with what there is to know: by whom they are represented, what is to confirm. */
export function answersBy(lines: AttendanceLine[], t: Catalogue): { title: string; names: string[] }[] {
  const words = t.meetings.columns;
  const isToConfirm = ({ answer, formerAnswer }: AttendanceLine) => answer === 'NONE' && formerAnswer !== 'NONE';
  const named = (title: string, isIn: (line: AttendanceLine) => boolean, said?: (line: AttendanceLine) => string) => {
    const names = lines.filter(isIn).map((line) => (said ? `${line.name} (${said(line)})` : line.name));
    return { title, names };
  };
  return [
    named(words.present, ({ answer }) => answer === 'PRESENT'),
    named(words.remote, ({ answer }) => answer === 'REMOTE'),
    named(
      words.represented,
      ({ answer }) => answer === 'REPRESENTED',
      (line) => answerText(line, lines, t),
    ),
    named(words.excused, ({ answer }) => answer === 'EXCUSED'),
    named(words.toConfirm, isToConfirm, ({ formerAnswer }) => t.meetings.answer[formerAnswer]),
    named(words.silent, (line) => line.answer === 'NONE' && !isToConfirm(line)),
  ].filter(({ names }) => names.length > 0);
}

/** How the answers stand a week before a meeting: by party, then who has not answered. */
export function answersStateText({ overview, silent }: NoticeOf<'answersState'>, t: Catalogue): NoticeText {
  const { meeting, attendances, parties } = overview;
  const words = t.meetings.answersState;
  const absent = parties.filter(({ isRepresented }) => !isRepresented);
  const answered = attendances.length - silent.length;
  return {
    headline: words.headline({
      ...{ committee: meeting.committee.shortName, day: meeting.day, answered, invited: attendances.length },
    }),
    lines: [
      ...(absent.length > 0 ? [t.meetings.unrepresented({ parties: absent })] : []),
      ...(silent.length > 0 ? [words.silent({ names: silent })] : []),
    ],
    points: parties.map((party) => t.meetings.partyLine({ ...party, party: party.shortName })),
  };
}
