import type { AllMiddlewareArgs, AnyMiddlewareArgs, ViewOutput } from '@slack/bolt';
import type { Catalogue } from '../i18n/catalogue.ts';
import { words } from '../i18n/words.ts';
import { languageOf } from './identify.ts';
import { cut, LIMITS } from './views/block-limits.ts';
import { escapeText } from './views/blocks.ts';
import { noticeModal } from './views/notice-modal.ts';

type Args = AnyMiddlewareArgs & AllMiddlewareArgs;

/** A sentence in the person's language; in both while we do not know who they are. */
function inTheirLanguage(args: Args, say: (t: Catalogue) => string): string {
  const language = languageOf(args.context);
  return language ? say(words(language)) : `${say(words('fr'))}\n\n${say(words('en'))}`;
}

/** Says something to the person who asked, and to nobody else, by the way that their request leaves open. */
export async function tellPerson(args: Args, say: (t: Catalogue) => string): Promise<void> {
  const sentence = inTheirLanguage(args, say);
  const { body, client } = args;
  const form = sentForm(args);
  if (form)
    return inputNames(form).length > 0 ? refuseForm(args, () => ({ '': sentence })) : replaceForm(args, sentence);
  if (body.type === 'block_suggestion') {
    if (args.ack) await (args.ack as (answer: unknown) => Promise<void>)({ options: [] });
    return;
  }
  if ('response_url' in body && 'respond' in args && args.respond) {
    const text = escapeText(sentence);
    await args.respond({ text, response_type: 'ephemeral', replace_original: false, ...threadOf(body) });
    return;
  }
  if ('trigger_id' in body && typeof body.trigger_id === 'string') {
    const view = noticeModal(
      sentence,
      inTheirLanguage(args, (t) => t.answers.close),
    );
    const open = 'view' in body && body.view?.type === 'modal' ? client.views.push : client.views.open;
    await open({ trigger_id: body.trigger_id, view });
    return;
  }
  await tellInConversation(args, sentence);
}

/** Keeps a form open with what was typed, and puts each sentence under its field; unknown fields fall to the first. */
export async function refuseForm(args: Args, say: (t: Catalogue) => Record<string, string>): Promise<void> {
  const form = sentForm(args);
  if (!form || !args.ack) return;
  const fields = inputNames(form);
  const sentences = say(words(languageOf(args.context) ?? 'fr'));
  const errors: Record<string, string> = {};
  for (const [field, sentence] of Object.entries(sentences)) {
    const at = fields.includes(field) ? field : firstInput(form);
    errors[at] = cut(errors[at] ? `${errors[at]} ${sentence}` : sentence, LIMITS.hint);
  }
  await (args.ack as (answer: unknown) => Promise<void>)({ response_action: 'errors', errors });
}

/** A form without a field has no place for a sentence but its own. */
async function replaceForm(args: Args, sentence: string): Promise<void> {
  const view = noticeModal(
    sentence,
    inTheirLanguage(args, (t) => t.answers.close),
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

async function tellInConversation({ body, client }: Args, sentence: string): Promise<void> {
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
  const text = escapeText(sentence);
  if (event.channel_type === 'im') await client.chat.postMessage({ channel: event.channel, text, ...thread });
  else await client.chat.postEphemeral({ channel: event.channel, user: event.user, text, ...thread });
}
