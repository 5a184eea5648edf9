import { DateTime } from 'luxon';
import type { SandboxMessage } from '../../protocol.ts';

export interface Line {
  message: SandboxMessage;
  /** ISO date of the day that begins with this message, in the reader's zone. */
  newDay?: string;
  /** Said right after another by the same person: shown without name and picture. */
  isContinued: boolean;
}

const closeSeconds = 5 * 60;

/** Messages as they are read: by day in this IANA zone, and without repeating who speaks. */
export function groupMessages(messages: SandboxMessage[], timeZone: string): Line[] {
  const dayOf = ({ ts }: SandboxMessage) => DateTime.fromSeconds(Number(ts), { zone: timeZone }).toISODate() ?? '';
  return messages.map((message, index) => {
    const before = messages[index - 1];
    const day = dayOf(message);
    const isNewDay = !before || dayOf(before) !== day;
    const isClose = before !== undefined && Number(message.ts) - Number(before.ts) < closeSeconds;
    const isSame =
      before?.user === message.user && before.isEphemeral === message.isEphemeral && before.replyCount === 0;
    return { message, ...(isNewDay && { newDay: day }), isContinued: !isNewDay && isClose && isSame };
  });
}
