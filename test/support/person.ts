import type {
  SandboxAct,
  SandboxFormState,
  SandboxMessage,
  SandboxModal,
  SandboxPlace,
} from '../../src/sandbox/protocol.ts';
import type { SandboxHandle } from '../../src/sandbox/sandbox-handle.ts';
import { mimeTypeOf } from '../../src/sandbox/workspace/mime-type.ts';
import { type Answer, awaitAnswer, lookAt } from './answer.ts';
import { type Entry, entryValue, pickElement } from './form-values.ts';
import { questionOf } from './question.ts';
import { readText } from './read-text.ts';
import { waitUntil } from './wait-until.ts';

/** Where one clicks: a message, the modal on top, or the App Home. */
export type Target = SandboxMessage | 'modal' | 'home';

export interface Submission {
  /** Sentences under the fields, by block id; empty when the form was taken. */
  errors: Record<string, string>;
  /** What is open afterwards: nothing, the form with its errors, or what the bot put in its place. */
  modal: SandboxModal | undefined;
  /** What Slack itself said, when something went wrong. */
  refusal: string | undefined;
}

/** A person at work in the workspace: each verb goes through the code that the page uses. */
export class Person {
  readonly id: string;
  readonly #sandbox: SandboxHandle;
  readonly #limit: number;
  readonly #entered = new Map<string, SandboxFormState>();

  constructor(sandbox: SandboxHandle, id: string, limit: number) {
    this.#sandbox = sandbox;
    this.id = id;
    this.#limit = limit;
  }

  /** The direct conversation with the bot. */
  get botChannel(): string {
    return this.#sandbox.directChannel(this.id);
  }

  /** A slash command, or anything the bot is to answer; resolves with the answer, throws when none comes. */
  types(channel: string, text: string, options: { threadTs?: string } = {}): Promise<Answer> {
    return this.#expecting({ type: 'post', channel, text, ...options });
  }

  /** Names the bot in front of the text; resolves with its answer. */
  async mentions(channel: string, text: string, options: { threadTs?: string } = {}): Promise<Answer> {
    const { users, botUserId } = await this.#sandbox.snapshot(this.id);
    const handle = users.find((user) => user.id === botUserId)?.name;
    return this.types(channel, `@${handle} ${text}`, options);
  }

  /** Writes to the bot alone; resolves with its answer. */
  writesToBot(text: string, options: { threadTs?: string } = {}): Promise<Answer> {
    return this.types(this.botChannel, text, options);
  }

  /** Gives the bot a file in their direct conversation; resolves with its answer. */
  sendsFile(fileName: string, bytes: Buffer, text = ''): Promise<Answer> {
    const file = { fileName, mimeType: mimeTypeOf(fileName), base64: bytes.toString('base64') };
    return this.#expecting({ type: 'upload', channel: this.botChannel, text, ...file });
  }

  /** Says something that needs no answer; resolves with the message, once the bot has acknowledged it. */
  async says(channel: string, text: string, options: { threadTs?: string } = {}): Promise<SandboxMessage> {
    await this.acts({ type: 'post', channel, text, ...options });
    const own = (await this.sees(channel)).filter((message) => message.user === this.id).at(-1);
    if (!own) throw new Error('the message was not posted');
    return own;
  }

  /** All that she sees in a channel, oldest first. */
  async sees(channel: string): Promise<SandboxMessage[]> {
    return (await this.#sandbox.snapshot(this.id)).messages[channel] ?? [];
  }

  /** Waits for a message that reads like this in a channel. */
  async waitsFor(channel: string, words: string | RegExp): Promise<SandboxMessage> {
    const isIt = (message: SandboxMessage) => {
      const text = readText(message);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    };
    const look = async () => (await this.sees(channel)).findLast(isIt);
    return waitUntil(this.#sandbox, look, this.#limit, `${this.id} never saw ${String(words)} in ${channel}`);
  }

  /**
   * Presses a button, named by its action id, its text or its value, and says yes to what it asks first; `quietly` when
   * nothing is to be seen of it, `refuses` to say no, after which nothing happens.
   */
  async clicks(
    target: Target,
    what: string,
    { quietly = false, refuses = false }: { quietly?: boolean; refuses?: boolean } = {},
  ): Promise<Answer> {
    const { blocks } = await this.#at(target);
    const question = questionOf(pickElement(blocks, what));
    if (refuses && !question) throw new Error(`« ${what} » asks nothing before it does what it says`);
    const act = refuses ? undefined : await this.#use(target, what, null);
    if (act && !quietly) return { ...(await this.#expecting(act)), question };
    if (act) await this.acts(act);
    return { messages: [], message: undefined, text: '', modal: await this.modal(), refusal: undefined, question };
  }

  /** Chooses in a menu or picker, named by action or block id; in a form, resolves once the bot has redrawn it. */
  async selects(target: Target, what: string, entry: Entry): Promise<Answer> {
    return this.#expecting(await this.#use(target, what, entry));
  }

  /** The modal on top, if one is open. */
  async modal(): Promise<SandboxModal | undefined> {
    return (await this.#sandbox.snapshot(this.id)).modals.at(-1);
  }

  /**
   * Enters values into the modal on top, by block id (or label). A field that the bot listens to tells it at once; what is
   * entered next goes into the form as it is redrawn then, unless the bot redraws none.
   */
  async fills(entries: Record<string, Entry>, { isRedrawn = true } = {}): Promise<void> {
    for (const [what, entry] of Object.entries(entries)) {
      const { place, blocks, state } = await this.#at('modal');
      const found = pickElement(blocks, what);
      const { blockId, actionId, input } = found;
      const isHeard = !input || input.dispatches;
      if (!isHeard) {
        const value = entryValue(found, entry, await this.#offered(place, found, entry));
        state[blockId] = { ...state[blockId], [actionId]: value };
        continue;
      }
      const before = this.#sandbox.revision();
      await this.acts(await this.#use('modal', what, entry));
      const isShown = () => this.#sandbox.revision() > before || undefined;
      if (input && isRedrawn)
        await waitUntil(this.#sandbox, isShown, this.#limit, `${this.id} never saw the form again`);
    }
  }

  /** Sends the modal on top. */
  async submits(): Promise<Submission> {
    const modal = await this.#topModal();
    const state = this.#stateOf(modal.id);
    const { error } = await this.#sandbox.act(this.id, { type: 'submit', viewId: modal.id, state });
    const after = await this.modal();
    return { errors: after?.errors ?? {}, modal: after, refusal: error };
  }

  /** Closes the modal on top without sending it. */
  async closes(): Promise<void> {
    await this.acts({ type: 'close', viewId: (await this.#topModal()).id });
  }

  /** Opens the App Home and waits until the bot has published it; resolves with what it reads. */
  async opensHome(): Promise<string> {
    await this.acts({ type: 'openHome' });
    const look = async () => (await this.#sandbox.snapshot(this.id)).home ?? undefined;
    return readText(await waitUntil(this.#sandbox, look, this.#limit, `the bot published no App Home for ${this.id}`));
  }

  /** Uses a shortcut on a message. */
  uses(callbackId: string, on: SandboxMessage): Promise<Answer> {
    return this.#expecting({ type: 'messageShortcut', callbackId, channel: on.channel, ts: on.ts });
  }

  /** Does anything else that the page can do. Throws what Slack would say against it. */
  async acts(act: SandboxAct): Promise<void> {
    const { ok, error } = await this.#sandbox.act(this.id, act);
    if (!ok) throw new Error(`${act.type}: ${error}`);
  }

  async #expecting(act: SandboxAct): Promise<Answer> {
    const before = await lookAt(this.#sandbox, this.id);
    const { error } = await this.#sandbox.act(this.id, act);
    return awaitAnswer(this.#sandbox, this.id, before, error, this.#limit);
  }

  /** The act of using an element; what was entered around it in a form is the sandbox's from then on. */
  async #use(target: Target, what: string, entry: Entry): Promise<SandboxAct> {
    const { place, blocks, state } = await this.#at(target);
    const found = pickElement(blocks, what);
    const { blockId, actionId } = found;
    const value = entryValue(found, entry, await this.#offered(place, found, entry));
    if (place.kind === 'modal') this.#entered.delete(place.viewId);
    return { type: 'interact', place, blockId, actionId, value, state };
  }

  async #at(target: Target) {
    if (target === 'modal') {
      const modal = await this.#topModal();
      const place: SandboxPlace = { kind: 'modal', viewId: modal.id };
      return { place, blocks: modal.blocks, state: this.#stateOf(modal.id) };
    }
    const snapshot = await this.#sandbox.snapshot(this.id);
    if (target === 'home')
      return { place: { kind: 'home' } as const, blocks: snapshot.home ?? [], state: {} as SandboxFormState };
    const place: SandboxPlace = { kind: 'message', channel: target.channel, ts: target.ts };
    // The message as it is now: the one in hand may be older.
    const now = snapshot.messages[target.channel]?.find((message) => message.ts === target.ts);
    return { place, blocks: (now ?? target).blocks, state: {} as SandboxFormState };
  }

  async #topModal(): Promise<SandboxModal> {
    const modal = await this.modal();
    if (!modal) throw new Error(`${this.id} has no form open`);
    return modal;
  }

  #stateOf(viewId: string): SandboxFormState {
    const state = this.#entered.get(viewId) ?? {};
    this.#entered.set(viewId, state);
    return state;
  }

  async #offered(place: SandboxPlace, { blockId, actionId, element }: ReturnType<typeof pickElement>, entry: Entry) {
    if (!element.type.endsWith('external_select') || entry === null) return undefined;
    const answers = [];
    for (const query of [entry].flat().map(String)) {
      const answer = await this.#sandbox.act(this.id, { type: 'suggest', place, blockId, actionId, query });
      answers.push(answer.options ?? []);
    }
    const options = answers.flat();
    return options.filter(({ value }, index) => options.findIndex((one) => one.value === value) === index);
  }
}
