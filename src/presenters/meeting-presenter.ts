import { DateTime } from 'luxon';
import type { AgendaLine } from '../domain/meetings/load-agenda.ts';
import type { MeetingFacts } from '../domain/meetings/meeting-facts.ts';
import type { NoticeOf } from '../domain/outbox/notice.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** The local hour at which a meeting begins, `14:00`; null when only its day is known. */
export function hourOf({ startsAt, timeZone }: Pick<MeetingFacts, 'startsAt' | 'timeZone'>): string | null {
  return startsAt && DateTime.fromJSDate(startsAt, { zone: timeZone }).toFormat('HH:mm');
}

/** Which meeting it is: its committee and when; where, once that is known. */
export function meetingLines(meeting: MeetingFacts, t: Catalogue): string[] {
  const { committee, day, minutes } = meeting;
  const where = whereOf(meeting);
  const when = `${committee.name}, ${t.meetings.when({ day, hour: hourOf(meeting), minutes })}`;
  return [when, ...(where ? [where] : [])];
}

function whereOf({ place, link }: Pick<MeetingFacts, 'place' | 'link'>): string {
  return [place, link].filter(Boolean).join(' · ');
}

/** A point's title: its own, or the standing item's in words. */
export function pointTitle(
  { title, origin }: Pick<AgendaLine, 'title' | 'origin'>,
  year: number,
  t: Catalogue,
): string {
  if (origin.startsWith('sheet:')) return t.agenda.ofSheet({ title });
  if (origin.startsWith('tasks:')) return t.agenda.ofTasks({ title });
  if (origin.startsWith('decision:')) return t.agenda.ofDecision({ title });
  // The agreement's own missions begin small.
  if (title !== '') return title.charAt(0).toUpperCase() + title.slice(1);
  const item = origin.split(':')[1] as keyof Catalogue['agenda']['standing'];
  return t.agenda.standing[item]?.({ year }) ?? origin;
}

/** The points of an agenda, one line each. */
export function agendaLines(agenda: AgendaLine[], day: string, t: Catalogue): string[] {
  const year = Number(day.slice(0, 4));
  return agenda.map((point) => {
    const { position, minutes, presenter } = point;
    const title = pointTitle(point, year, t);
    const line = t.agenda.line({ position, title, kind: t.agenda.kinds[point.kind], minutes, presenter });
    return point.isLate ? `${line} — ${t.agenda.late}` : line;
  });
}

/** A convocation in words. */
export function convocationText(notice: NoticeOf<'convocation'>, t: Catalogue) {
  const { meeting, own, agenda, reserved, isMoved, former } = notice;
  const words = t.meetings.convocation;
  const { committee, day, place, link, minutes, reason, timeZone } = meeting;
  return {
    headline: words.headline({
      committee: committee.shortName,
      day,
      hour: hourOf(meeting) ?? '',
      moved: movedIn(notice),
    }),
    lines: [
      ...(former ? [words.former({ ...former, hour: hourOf({ ...former, timeZone }), where: whereOf(former) })] : []),
      ...(isMoved && reason ? [words.reason({ reason })] : []),
      ...(place ? [words.place({ place })] : []),
      ...(link ? [words.link({ link })] : []),
      words.length({ minutes }),
      ...standing(notice, t),
      ...(own.capacity === 'GUEST' ? [t.guests.secrecy] : []),
      ...ownAnswer(notice, t),
      ...(agenda.length + reserved > 0 ? [words.agenda] : []),
      ...(reserved > 0 ? [t.answers.reserved({ number: reserved })] : []),
    ],
    points: agendaLines(agenda, day, t),
  };
}

/** What is new of a meeting that was moved: its date, else its hour, else its place; null when it was not. */
function movedIn({ meeting, isMoved, former }: NoticeOf<'convocation'>): 'date' | 'hour' | 'place' | null {
  if (!isMoved) return null;
  if (!former || former.day !== meeting.day) return 'date';
  return former.startsAt?.getTime() === meeting.startsAt?.getTime() ? 'place' : 'hour';
}

/** What they answered; after a move, that it is asked again, with what it was. */
function ownAnswer(notice: NoticeOf<'convocation'>, t: Catalogue): string[] {
  const { answer, formerAnswer } = notice.own;
  const words = t.meetings.convocation;
  if (answer !== 'NONE') return [words.your({ answer: t.meetings.answer[answer] })];
  if (formerAnswer !== 'NONE') return [words.confirm({ answer: t.meetings.answer[formerAnswer] })];
  return notice.isMoved ? [words.askedAgain] : [];
}

/** In which seat they sit, and for whom. */
function standing({ own, standsFor }: NoticeOf<'convocation'>, t: Catalogue): string[] {
  const words = t.meetings.convocation;
  if (own.capacity === 'REPRESENTATIVE' && standsFor.length > 0) return standsFor.map((one) => words.standsFor(one));
  const seat = own.seat ? words.seat({ seat: own.seat }) : words.voiceless;
  return [own.capacity === 'GUEST' ? words.guest : seat, ...standsFor.map((one) => words.standsForToo(one))];
}

/** A cancellation, or the end of an invitation, in words. */
export function withdrawalText(
  { meeting, formerDay, isOver }: Pick<NoticeOf<'withdrawal'>, 'meeting' | 'formerDay' | 'isOver'>,
  t: Catalogue,
) {
  const words = t.meetings.withdrawal;
  const { committee, day, reason, state } = meeting;
  const isCancelled = state === 'CANCELLED';
  const isMoved = !isCancelled && formerDay !== null && formerDay !== day;
  return {
    headline: words.headline({ committee: committee.shortName, day: isMoved ? formerDay : day, isCancelled, isOver }),
    lines: [...(isMoved ? [words.moved({ day })] : []), ...(isCancelled && reason ? [words.reason({ reason })] : [])],
    points: [],
  };
}

/** A meeting's card in words, for whoever cannot see it as one. */
export function meetingCardText({ overview: { meeting, agenda } }: NoticeOf<'meetingCard'>, t: Catalogue) {
  const { reference, committee, day, minutes } = meeting;
  const headline = `${reference} · ${committee.shortName}, ${t.meetings.when({ day, hour: hourOf(meeting), minutes })}`;
  return { headline, lines: [], points: agendaLines(agenda, day, t) };
}
