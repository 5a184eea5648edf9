import type { Notice } from '../domain/outbox/notice.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { noticeText } from '../presenters/notice-presenter.ts';
import type { CalendarFile } from './calendar-file.ts';
import { meetingEvent } from './meeting-event.ts';
import { cancellation, invitation } from './write-calendar.ts';

export interface CalendarRecipient {
  name: string;
  address: string;
  organizer: { name: string; address: string };
  agreement: string;
}

/**
 * The calendar part of what somebody is told about a meeting: an invitation, its update, or what strikes it out. Null
 * for everything else.
 */
export function noticeCalendar(notice: Notice, recipient: CalendarRecipient, t: Catalogue): CalendarFile | null {
  if (notice.code !== 'convocation' && notice.code !== 'withdrawal') return null;
  const { lines, points } = noticeText(notice, t);
  const { meeting, attendances } = notice;
  const occasion = { meeting, attendances, ...recipient, lines: [...lines, ...points] };
  const event = meetingEvent(occasion, t);
  if (!event) return null;
  if (notice.code === 'convocation') return invitation(event);
  if (meeting.state === 'CANCELLED') return cancellation(event);
  // Somebody no longer expected at a meeting that others still attend.
  const { name, address } = recipient;
  const gone = { name, address, isOptional: true, isChair: false, answer: 'declined' as const };
  const attendees = [...event.attendees.filter((other) => other.address !== address), gone];
  return cancellation({ ...event, attendees }, address);
}
