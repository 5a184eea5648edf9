import type { AllMiddlewareArgs, MessageShortcut } from '@slack/bolt';
import type { Deps } from '../../domain/deps.ts';
import { findPeopleBySlack } from '../../domain/people/find-people-by-slack.ts';
import type { Viewer } from '../../domain/people/viewer.ts';
import type { SourceMessage } from '../../domain/records/source-message.ts';
import { mentionedUsers, messageText } from './message-text.ts';
import { placeNames } from './place-names.ts';
import { nodes } from './rich-text-text.ts';

type Client = AllMiddlewareArgs['client'];

/** A form opens within three seconds or not at all: what Slack does not say within one is done without. */
const PATIENCE = 1_000;

/** As many strangers as Slack is asked about; the others keep their id. */
const MOST_STRANGERS = 5;

/**
 * Reads the message that a shortcut was used on. What the request carries is enough, also where the bot is not in the
 * channel; the permalink and the names of people outside the roster are asked of Slack, and left out when it does not
 * answer at once.
 */
export async function readSourceMessage(
  { message, channel, message_ts: ts }: MessageShortcut,
  viewer: Viewer,
  { client, db }: { client: Client } & Pick<Deps, 'db'>,
): Promise<SourceMessage> {
  const wanted = [...new Set([...(message.user ? [message.user] : []), ...mentionedUsers(message)])];
  const people = await findPeopleBySlack(viewer, wanted, { db });
  const unknown = wanted.filter((id) => !people.has(id)).slice(0, MOST_STRANGERS);
  const [permalink, strangers] = await Promise.all([
    inTime(client.chat.getPermalink({ channel: channel.id, message_ts: ts })),
    Promise.all(unknown.map(async (id) => [id, await strangerName(id, client)] as const)),
  ]);
  const names = new Map<string, string | null>([
    ...strangers,
    ...[...people].map(([id, { name }]) => [id, name] as const),
  ]);
  const place = placeNames(message.text ?? '', channel);
  const threadTs: unknown = message.thread_ts;
  return {
    channelId: channel.id,
    ts,
    permalink: permalink?.permalink ?? null,
    threadTs: typeof threadTs === 'string' ? threadTs : null,
    author: {
      personId: people.get(message.user ?? '')?.id ?? null,
      name: names.get(message.user ?? '') ?? botName(message),
    },
    at: new Date(Number(ts) * 1000),
    text: messageText(message, { user: (id) => names.get(id) ?? id, place }),
    files: nodes(message.files).flatMap(({ name, title }) => [title, name].find(isText) ?? []),
  };
}

async function strangerName(id: string, client: Client): Promise<string | null> {
  const { user } = (await inTime(client.users.info({ user: id }))) ?? {};
  return user?.profile?.real_name || user?.real_name || user?.name || null;
}

/** What an app calls itself in its messages. */
function botName({ bot_profile, username }: MessageShortcut['message']): string | null {
  return [username, (bot_profile as { name?: unknown } | undefined)?.name].find(isText) ?? null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What a call gives; null when it is refused, or takes too long. */
async function inTime<T>(call: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  try {
    return await Promise.race([call.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}
