import { useSandbox } from '../live/sandbox-context.ts';
import type { DateReader } from './format-date.ts';

/** How the person chosen reads dates: their language and zone, at the bot's now. */
export function useDateReader(): DateReader {
  const { snapshot, words } = useSandbox();
  const { locale, timeZone } = snapshot.me;
  return { locale, timeZone, now: new Date(snapshot.clock.now), today: words.today, yesterday: words.yesterday };
}
