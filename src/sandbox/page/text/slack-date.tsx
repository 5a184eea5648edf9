import { formatDate } from './format-date.ts';
import { useDateReader } from './use-date-reader.ts';

interface Props {
  timestamp: string;
  format: string;
  link: string | null;
}

/** A date token, in the reader's zone and language. */
export function SlackDate({ timestamp, format, link }: Props) {
  const reader = useDateReader();
  const instant = new Date(Number(timestamp) * 1000);
  const written = (
    <time dateTime={instant.toISOString()} title={formatDate(instant, '{date_long} {time}', reader)}>
      {formatDate(instant, format, reader)}
    </time>
  );
  if (!link || !/^https?:/i.test(link)) return written;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {written}
    </a>
  );
}
