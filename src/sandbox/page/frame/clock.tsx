import { useState } from 'react';
import { useSandbox } from '../live/sandbox-context.ts';
import { formatDate } from '../text/format-date.ts';
import { useDateReader } from '../text/use-date-reader.ts';
import { Icon } from './icon.tsx';

const spans = ['hour', 'day', 'week'] as const;

/** The bot's now, and the ways to move it forward. */
export function Clock() {
  const { words, snapshot, perform } = useSandbox();
  const { now, nextDue, timeZone } = snapshot.clock;
  const reader = { ...useDateReader(), timeZone };
  const [isMoving, setMoving] = useState(false);
  const write = (iso: string) => formatDate(new Date(iso), '{date_long} {time}', reader);
  const move = async (by: (typeof spans)[number] | 'nextDue') => {
    if (isMoving) return;
    setMoving(true);
    await perform({ type: 'moveClock', by });
    setMoving(false);
  };
  return (
    <section className="clock" aria-label={words.clock} aria-busy={isMoving}>
      <h2>
        <Icon name="clock" />
        {words.clock}
      </h2>
      <time dateTime={now} title={timeZone}>
        {write(now)}
      </time>
      <div className="clock-buttons">
        {spans.map((by) => (
          <button key={by} type="button" onClick={() => void move(by)}>
            {words[by]}
          </button>
        ))}
        <button
          type="button"
          className="is-wide"
          disabled={!nextDue}
          title={nextDue ? words.nextDueAt(write(nextDue)) : words.nothingDue}
          onClick={() => void move('nextDue')}
        >
          {words.nextDue}
        </button>
      </div>
      <p>{nextDue ? words.nextDueAt(formatDate(new Date(nextDue), '{date_short} {time}', reader)) : words.clockHint}</p>
    </section>
  );
}
