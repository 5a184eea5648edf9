/** What a program should do with a calendar: ask its reader, strike a meeting out, or merely show it. */
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH';

/** An iCalendar text, with what its carriers must repeat word for word. */
export interface CalendarFile {
  /** That of the text, for the MIME part: a `CANCEL` carried as `method=REQUEST` stays in people's calendars. */
  method: CalendarMethod;
  /** Lines end with CR LF, hold 75 octets at most, and are UTF-8 once encoded. */
  content: string;
  filename: string;
}
