import { z } from 'zod';
import { isForChat } from '../acts/chat-acts.ts';
import { findAct } from '../acts/find-act.ts';
import type { BotFacts } from '../bot-facts.ts';
import type { ReadMemory } from '../database/memory/read-memory.ts';
import type { Deps } from '../domain/deps.ts';
import { findPersonViewer } from '../domain/people/find-person-viewer.ts';
import { linkKey } from '../domain/signed-links/link-key.ts';
import { readLink } from '../domain/signed-links/read-link.ts';
import { UserError } from '../errors.ts';
import { isChatForm } from '../forms/chat-forms.ts';
import { forms } from '../forms/index.ts';
import { say } from '../forms/passage.ts';
import { words } from '../i18n/words.ts';
import { actPage } from './act-page.ts';
import { formPage } from './form-page.ts';
import type { LinkTarget, OpenedLink } from './opened-link.ts';
import type { PageAnswer } from './page.ts';
import { refusalOf } from './refusal.ts';
import { writtenIn } from './written-in.ts';

/** Answers every signed link, whatever it does. */
export interface LinkController {
  /** What is asked before anything is done: mail scanners follow links, people press buttons. */
  show: (token: string) => Promise<PageAnswer>;
  /**
   * Carries it out with what was given.
   * @throws UserError for a link that is forged, mangled or past its time, and for one that leads nowhere any more.
   */
  send: (token: string, given: URLSearchParams) => Promise<PageAnswer>;
}

const argsSchema = z.record(z.string(), z.string());

/** Reads the lists of acts and of forms: what a link does is written there. */
export function linkController({ db, reads, now, bot }: Deps & { bot: BotFacts; reads: ReadMemory }): LinkController {
  const open = async (token: string): Promise<{ opened: OpenedLink; act: string; payload: object }> => {
    const { act, person, payload } = readLink(await linkKey(db), token, now());
    const viewer = await findPersonViewer(person, { db, now });
    return { opened: { token, viewer, t: words(viewer.language), deps: { db, now }, bot }, act, payload };
  };
  return {
    show: async (token) => {
      const { opened, act, payload } = await open(token);
      const reading = { ...opened, deps: { ...reads.of(db, opened.viewer.agreement), now } };
      return told(reading, () => targetOf(act, payload, reading).show());
    },
    send: async (token, given) => {
      const { opened, act, payload } = await open(token);
      return told(opened, () => targetOf(act, payload, opened).send(given), given);
    },
  };
}

/** @throws UserError for what is not known any more, and for what makes sense in the chat only. */
function targetOf(id: string, payload: object, opened: OpenedLink): LinkTarget {
  const act = findAct(id, payload);
  if (act) {
    if (isForChat[act.id]) throw new UserError('onlyInChat');
    return actPage(act, opened);
  }
  const form = forms.find((one) => one.id === id);
  const args = argsSchema.safeParse(payload);
  if (!form || !args.success) throw new UserError('actGone');
  if (isChatForm(form.id)) throw new UserError('onlyInChat');
  return formPage(form, args.data, opened);
}

/** Why it cannot be, in the words of whoever asks; what they wrote stands below, to be copied: nothing typed is lost. */
async function told(
  opened: OpenedLink,
  work: () => Promise<PageAnswer>,
  given: URLSearchParams | null = null,
): Promise<PageAnswer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { t, viewer } = opened;
    const written = given ? writtenIn(given) : [];
    const reading = written.length > 0 ? { title: t.pages.typed, lines: written } : undefined;
    const { lines, links } = await refusalOf(error, opened);
    const page = { language: viewer.language, title: t.pages.failed, passages: say(...lines), reading, links };
    return { status: 409, page };
  }
}
