import { createHash, randomBytes } from 'node:crypto';
import { wasHandled } from '../domain/audit/was-handled.ts';
import { InvalidForm, UserError } from '../errors.ts';
import { fieldAgain } from '../forms/field-again.ts';
import type { Form, FormCall, FormView } from '../forms/form.ts';
import type { FormArguments } from '../forms/form-arguments.ts';
import { FormConflict } from '../forms/form-conflict.ts';
import { heldTexts } from '../forms/held-texts.ts';
import { inputsOf } from '../forms/inputs-of.ts';
import { type Passage, say } from '../forms/passage.ts';
import { submitForm } from '../forms/submit-form.ts';
import type { Typed } from '../forms/typed.ts';
import { isChatField } from '../forms/without-chat-fields.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { offerLinks, offersIn } from './offer-links.ts';
import type { LinkTarget, OpenedLink } from './opened-link.ts';
import { type PageAnswer, type PageLink, SENT } from './page.ts';
import { type Filling, pageForm, type SentBefore } from './page-form.ts';
import { refusalOf } from './refusal.ts';

/** The page of a form: its fields as a browser fills them in. */
export function formPage(form: Form, args: FormArguments, opened: OpenedLink): LinkTarget {
  const { isDestructive } = form;
  const call: FormCall = { ...opened, args };
  const page = async (
    status: number,
    filling: Omit<Filling, 'args' | 'isDestructive'>,
    links: PageLink[] = [],
  ): Promise<PageAnswer> => {
    const { title, intro = [], reading } = filling.view;
    const shown = await pageForm({ ...filling, args, isDestructive }, opened);
    return { status, page: { language: opened.viewer.language, title, passages: intro, form: shown, reading, links } };
  };
  return {
    show: async () => page(200, { view: await form.open(call), nonce: randomBytes(9).toString('base64url') }),

    async send(given) {
      const { t, deps } = opened;
      const nonce = given.get(SENT.nonce) ?? '';
      const requestKey = keyOf(opened.token, nonce);
      if (await wasHandled(requestKey, deps)) return done(t.answers.done, say(t.errors.alreadyDone()), opened);
      const texts = textsIn(given);
      const sent: FormCall = { ...call, chosen: chosenIn(texts), deps: { ...deps, requestKey } };
      const view = await form.open(sent);
      const typed = withChatFields(texts, view);
      const kept = { nonce, stands: given.get(SENT.stands) ?? undefined };
      const before: SentBefore = { typed, searched: searchedIn(given), shown: null, which: 'initial' };
      const again: SentBefore = { ...before, shown: given.get(SENT.shown) ?? '' };
      // What was kept of another choice's fields says nothing of those of this one.
      const isRedrawn = redraws(view, again);
      const redrawn = isRedrawn ? { view, nonce, before: again } : { view, ...kept, before: again };
      if (given.has(SENT.again)) return page(200, redrawn);
      if (isRedrawn && view.edits) return page(409, { ...redrawn, problems: [t.pages.redrawn] });
      try {
        const { view: shown, said } = await submitForm(form, sent, { typed, shown: kept.stands ?? '' });
        const links = await offerLinks(offersIn(said), opened);
        return done(shown.done ?? t.answers.done, said, opened, links);
      } catch (error) {
        if (error instanceof FormConflict) {
          const errors = sentences(error, t);
          return page(409, {
            view: error.view,
            nonce,
            errors,
            before: { ...before, shown: kept.stands ?? '', which: 'stands' },
          });
        }
        if (error instanceof InvalidForm) return page(409, { view, ...kept, before, errors: sentences(error, t) });
        if (!(error instanceof UserError)) throw error;
        // Sent twice at one instant: the other was carried out, and this answer is the one that is seen.
        if (error.code === 'alreadyDone') return done(t.answers.done, say(error.sentence(t)), opened);
        const { lines, links } = await refusalOf(error, opened);
        return page(409, { view: await form.open(sent), ...kept, before, problems: lines }, links);
      }
    },
  };
}

/** One look at one link's page: sent twice, it counts once. */
function keyOf(token: string, nonce: string): string {
  return `page:${createHash('sha256').update(`${token} ${nonce}`).digest('base64url')}`;
}

function textsIn(given: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)]));
}

function chosenIn(texts: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, [text = '']]) => [name, text]));
}

/** Whether something was chosen on which the other fields depend, and the page does not show them yet. */
function redraws({ fields }: FormView, { typed, shown }: SentBefore): boolean {
  const before = { typed, shown: shown ?? '' };
  return inputsOf(fields).some((input) => input[1].redraws && fieldAgain(input, 'initial', before).isTyped);
}

/** The fields that a page leaves out keep what they hold. */
function withChatFields(texts: Record<string, string[]>, { fields }: FormView): Typed {
  const left = inputsOf(fields).filter(([, field]) => isChatField(field));
  const held = left.map(([name, field]) => [name, heldTexts(field, 'stands')] as const);
  return { texts: { ...texts, ...Object.fromEntries(held) }, files: {} };
}

function searchedIn(given: URLSearchParams): Record<string, string> {
  const searched = [...given].filter(([name]) => name.startsWith(SENT.search));
  return Object.fromEntries(searched.map(([name, text]) => [name.slice(SENT.search.length), text.trim()]));
}

function sentences({ fields }: InvalidForm, t: Catalogue): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, error]) => [name, error.sentence(t)]));
}

function done(
  title: string,
  passages: Passage[],
  { viewer: { language } }: OpenedLink,
  links: PageLink[] = [],
): PageAnswer {
  return { status: 200, page: { language, title, passages, links } };
}
