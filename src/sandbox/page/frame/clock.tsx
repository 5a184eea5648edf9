import { useState } from 'react';
import { useSandbox } from '../live/sandbox-context.ts';
import { formatDate } from '../text/format-date.ts';
import { useDateReader } from '../text/use-date-reader.ts';
import { Icon } from './icon.tsx';

const spans = ['hour', 'day', 'week', 'month'] as const;

type Move = (typeof spans)[number] | 'nextDue';

/** The bot's now, and the ways to move it forward. */
export function Clock() {
  const { words, snapshot, perform } = useSandbox();
  const { now, nextDue, timeZone } = snapshot.clock;
  const reader = { ...useDateReader(), timeZone };
  const [asked, setAsked] = useState<Move | null>(null);
  // Somebody may have asked for it at another page.
  const isMoving = asked !== null || snapshot.clock.isMoving;
  const write = (iso: string, date: string) => formatDate(new Date(iso), `{${date}} {time}`, reader);
  const move = async (by: Move) => {
    if (isMoving) return;
    setAsked(by);
    await perform({ type: 'moveClock', by });
    setAsked(null);
  };
  // Not `disabled`, which would take the focus away from the button that was pressed.
  const face = (by: Move) => ({
    type: 'button' as const,
    'aria-busy': asked === by,
    'aria-disabled': isMoving,
    onClick: () => void move(by),
  });
  const hint = nextDue ? words.nextDueAt(write(nextDue, 'date_short')) : words.clockHint;
  return (
    <section className="clock" aria-label={words.clock} aria-busy={isMoving}>
      <h2>
        <Icon name="clock" />
        {words.clock}
      </h2>
      <time dateTime={now} title={timeZone}>
        {write(now, 'date_long')}
      </time>
      <div className="clock-buttons">
        {spans.map((by) => (
          <button key={by} {...face(by)}>
            {words[by]}
          </button>
        ))}
        <button
          {...face('nextDue')}
          className="is-wide"
          disabled={!nextDue && !isMoving}
          title={nextDue ? words.nextDueAt(write(nextDue, 'date_long')) : words.nothingDue}
        >
          {words.nextDue}
        </button>
      </div>
      <p role="status">{isMoving ? words.moving : hint}</p>
    </section>
  );
}
