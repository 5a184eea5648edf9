import { dayWord, formatDate } from '../text/format-date.ts';
import { useDateReader } from '../text/use-date-reader.ts';

/** The day on which the messages below were said. */
export function DateSeparator({ ts }: { ts: string }) {
  const reader = useDateReader();
  const instant = new Date(Number(ts) * 1000);
  const written = dayWord(instant, reader) ?? formatDate(instant, '{date_long}', reader);
  return (
    <h2 className="day">
      <span>{written}</span>
    </h2>
  );
}
