import type { CalendarDay, CalendarEvent } from '../calendar/calendar-event.ts';
import { meetingEvent } from '../calendar/meeting-event.ts';
import { calendarFeed } from '../calendar/write-calendar.ts';
import type { ReadMemory } from '../database/memory/read-memory.ts';
import type { Deps } from '../domain/deps.ts';
import { type FeedContent, readFeed } from '../domain/feeds/read-feed.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { words } from '../i18n/words.ts';
import { dueText } from '../presenters/due-presenter.ts';
import { agendaLines } from '../presenters/meeting-presenter.ts';
import type { FeedController } from './feed-page.ts';

interface FeedDeps extends Deps {
  reads: ReadMemory;
}

/** Writes the feeds that calendars subscribe to. */
export function feedController(organizer: CalendarEvent['organizer'], { db, reads, now }: FeedDeps): FeedController {
  return {
    read: async (token) => {
      const content = await readFeed(token, { ...reads.once(db), now });
      const t = words(content.viewer.language);
      const { code: agreement } = content.viewer.agreement;
      const events = content.meetings.flatMap(({ meeting, agenda }) => {
        const lines = agendaLines(agenda, meeting.day, t);
        return meetingEvent({ meeting, attendances: [], organizer, agreement, lines }, t) ?? [];
      });
      const subject = content.committee ?? content.viewer.person?.name ?? '';
      return calendarFeed({
        name: t.feeds.name({ agreement, subject }),
        description: t.feeds.description,
        events,
        days: content.dues.map((due) => calendarDay(due, content, t)),
      });
    },
  };
}

function calendarDay(due: FeedContent['dues'][number], { viewer, since }: FeedContent, t: Catalogue): CalendarDay {
  // Said as on its own day: a countdown would be another file every morning.
  const { headline, detail } = dueText(due, due.on, t);
  return {
    uid: `${viewer.agreement.id}-${due.subject}@ctg-bot`,
    // What has no moment of its own: the same file as long as nothing changes.
    revisedAt: since,
    day: due.on,
    summary: headline,
    description: detail,
    url: null,
  };
}
