import type { AllMiddlewareArgs, AnyMiddlewareArgs, ViewOutput } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import type { Offer } from '../acts/offers/offer.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { words } from '../i18n/words.ts';
import { viewerOf } from './identify.ts';
import { actRows } from './views/act-button.ts';
import { cut, LIMITS } from './views/block-limits.ts';
import { escapeText } from './views/blocks.ts';
import { noticeModal } from './views/notice-modal.ts';
import { lines } from './views/rich-text.ts';

type Args = AnyMiddlewareArgs & AllMiddlewareArgs;

/** A sentence in the person's language; in both while we do not know who they are. */
function inTheirLanguage(args: Args, say: (t: Catalogue) => string): string {
  const language = viewerOf(args.context)?.language;
  return language ? say(words(language)) : `${say(words('fr'))}\n\n${say(words('en'))}`;
}

/** What the person may do about what they are told; nobody knows before they were identified. */
type Offering = (viewer: Viewer, t: Catalogue) => Offer[];

/**
 * Says something to the person who asked, and to nobody else, by the way that their request leaves open; below it the
 * buttons of what they may do about it, where there is room for any.
 */
export async function tellPerson(
  args: Args,
  say: (t: Catalogue) => string,
  offering: Offering = () => [],
): Promise<void> {
  const sentence = inTheirLanguage(args, say);
  const rows = offered(args, offering);
  const { body, client } = args;
  const form = sentForm(args);
  if (form)
    return inputNames(form).length > 0 ? refuseForm(args, () => ({ '': sentence })) : replaceForm(args, sentence, rows);
  if (body.type === 'block_suggestion') {
    if (args.ack) await (args.ack as (answer: unknown) => Promise<void>)({ options: [] });
    return;
  }
  if ('response_url' in body && 'respond' in args && args.respond) {
    const message = sentenceMessage(sentence, rows);
    await args.respond({ ...message, response_type: 'ephemeral', replace_original: false, ...threadOf(body) });
    return;
  }
  if ('trigger_id' in body && typeof body.trigger_id === 'string') {
    const view = noticeModal(
      sentence,
      inTheirLanguage(args, (t) => t.answers.close),
      rows,
    );
    const open = 'view' in body && body.view?.type === 'modal' ? client.views.push : client.views.open;
    await open({ trigger_id: body.trigger_id, view });
    return;
  }
  await tellInConversation(args, sentenceMessage(sentence, rows));
}

function offered({ context }: Args, offering: Offering): KnownBlock[] {
  const viewer = viewerOf(context);
  return viewer ? actRows(offering(viewer, words(viewer.language)), viewer.agreement.code) : [];
}

/** The sentence as plain text alone, unless something stands below it. */
function sentenceMessage(sentence: string, rows: KnownBlock[]): { text: string; blocks?: KnownBlock[] } {
  const text = escapeText(sentence);
  return rows.length > 0 ? { text, blocks: [...lines(sentence), ...rows] } : { text };
}

/** Keeps a form open with what was typed, and puts each sentence under its field; unknown fields fall to the first. */
export async function refuseForm(args: Args, say: (t: Catalogue) => Record<string, string>): Promise<void> {
  const form = sentForm(args);
  if (!form || !args.ack) return;
  const fields = inputNames(form);
  const sentences = say(words(viewerOf(args.context)?.language ?? 'fr'));
  const errors: Record<string, string> = {};
  for (const [field, sentence] of Object.entries(sentences)) {
    const at = fields.includes(field) ? field : firstInput(form);
    errors[at] = cut(errors[at] ? `${errors[at]} ${sentence}` : sentence, LIMITS.hint);
  }
  await (args.ack as (answer: unknown) => Promise<void>)({ response_action: 'errors', errors });
}

/** A form without a field has no place for a sentence but its own. */
async function replaceForm(args: Args, sentence: string, rows: KnownBlock[]): Promise<void> {
  const view = noticeModal(
    sentence,
    inTheirLanguage(args, (t) => t.answers.close),
    rows,
  );
  await (args.ack as (answer: unknown) => Promise<void>)({ response_action: 'update', view });
}

/** The form whose sending this request is, or null. */
function sentForm({ body }: Args): ViewOutput | null {
  return body.type === 'view_submission' && 'view' in body ? (body.view as ViewOutput) : null;
}

function inputNames(view: ViewOutput): string[] {
  return view.blocks.flatMap((block: { type: string; block_id?: string }) =>
    block.type === 'input' && block.block_id ? [block.block_id] : [],
  );
}

function firstInput(view: ViewOutput): string {
  return inputNames(view)[0] ?? '';
}

/** The thread of the message that a shortcut was used on: said in its channel, the answer would not be seen. */
function threadOf(body: Args['body']): { thread_ts?: string } {
  const isOnMessage = body.type === 'message_action' && 'message' in body;
  const thread: unknown = isOnMessage && (body.message as { thread_ts?: unknown }).thread_ts;
  return typeof thread === 'string' ? { thread_ts: thread } : {};
}

async function tellInConversation(
  { body, client }: Args,
  message: { text: string; blocks?: KnownBlock[] },
): Promise<void> {
  if (!('event' in body)) return;
  const event = body.event as {
    channel?: string;
    user?: string;
    ts?: string;
    thread_ts?: string;
    channel_type?: string;
  };
  if (!event.channel || !event.user) return;
  const thread = event.thread_ts ? { thread_ts: event.thread_ts } : {};
  if (event.channel_type === 'im') await client.chat.postMessage({ channel: event.channel, ...message, ...thread });
  else await client.chat.postEphemeral({ channel: event.channel, user: event.user, ...message, ...thread });
}
