import type { AllMiddlewareArgs } from '@slack/bolt';
import type { Deps } from '../../domain/deps.ts';
import type { CapturedMessage } from '../../domain/messages/captured-thread.ts';
import { findPeopleBySlack } from '../../domain/people/find-people-by-slack.ts';
import type { Viewer } from '../../domain/viewer/viewer.ts';
import { inTime } from './in-time.ts';
import { mentionedUsers, messageText } from './message-text.ts';
import { placeNames } from './place-names.ts';
import { nodes } from './rich-text-text.ts';

export type Client = AllMiddlewareArgs['client'];

/** A message as Slack gives it, in a request or from a thread. */
export interface RawMessage {
  ts?: string;
  user?: string;
  text?: string;
  thread_ts?: unknown;
  [field: string]: unknown;
}

/** As many strangers as Slack is asked about; the others keep their id. */
const MOST_STRANGERS = 5;

/**
 * What messages of one channel say, as one reads them: names for mentions, and who wrote each. The names of people
 * outside the roster are asked of Slack, and left out when it does not answer at once. Links are the caller's.
 */
export async function readMessages(
  messages: RawMessage[],
  channel: { id: string; name: string },
  viewer: Viewer,
  { client, db }: { client: Client } & Pick<Deps, 'db'>,
): Promise<CapturedMessage[]> {
  const authors = messages.flatMap(({ user }) => user ?? []);
  const wanted = [...new Set([...authors, ...messages.flatMap(mentionedUsers)])];
  const people = await findPeopleBySlack(viewer, wanted, { db });
  const unknown = wanted.filter((id) => !people.has(id)).slice(0, MOST_STRANGERS);
  const strangers = await Promise.all(unknown.map(async (id) => [id, await strangerName(id, client)] as const));
  const names = new Map<string, string | null>([
    ...strangers,
    ...[...people].map(([id, { name }]) => [id, name] as const),
  ]);
  return messages.map((message): CapturedMessage => {
    const { ts = '', user = '', thread_ts: threadTs } = message;
    const place = placeNames(message.text ?? '', channel);
    return {
      channelId: channel.id,
      ts,
      permalink: null,
      threadTs: typeof threadTs === 'string' ? threadTs : null,
      author: { personId: people.get(user)?.id ?? null, name: names.get(user) ?? botName(message) },
      authorSlackId: user || null,
      at: new Date(Number(ts) * 1000),
      text: messageText(message, { user: (id) => names.get(id) ?? id, place }),
      files: nodes(message.files).flatMap(({ name, title }) => [title, name].find(isText) ?? []),
    };
  });
}

async function strangerName(id: string, client: Client): Promise<string | null> {
  const { user } = (await inTime(client.users.info({ user: id }))).value ?? {};
  return user?.profile?.real_name || user?.real_name || user?.name || null;
}

/** What an app calls itself in its messages. */
function botName({ bot_profile, username }: RawMessage): string | null {
  return [username, (bot_profile as { name?: unknown } | undefined)?.name].find(isText) ?? null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
