import type { ActCall } from '../acts/act.ts';
import type { ActWords } from '../acts/act-words.ts';
import type { BoundAct } from '../acts/find-act.ts';
import { say } from '../forms/passage.ts';
import { offerLinks, offersIn } from './offer-links.ts';
import type { LinkTarget, OpenedLink } from './opened-link.ts';
import type { PageForm } from './page.ts';

/** The page of an act that is carried out at a press: what it does, what it is about, and the button that does it. */
export function actPage(act: BoundAct, opened: OpenedLink): LinkTarget {
  const { viewer, t, deps, bot } = opened;
  const call: ActCall = { viewer, deps, bot, t, fetchFile: null };
  const { language } = viewer;
  const words: ActWords = t.acts[act.id];
  return {
    async show() {
      const { title, lines, reading, settled } = await act.ask(call);
      const { confirm } = words;
      const heading = settled ?? title ?? words.title ?? confirm?.title ?? words.label;
      const asked = confirm && !settled ? [confirm.text] : [];
      const form = settled === undefined ? buttonOf(words) : undefined;
      return { status: 200, page: { language, title: heading, passages: say(...lines, ...asked), form, reading } };
    },
    // Each act counts once, however often it is sent.
    async send() {
      const { passages, offers = [] } = await act.run(call);
      const links = await offerLinks([...offers, ...offersIn(passages)], opened);
      return { status: 200, page: { language, title: t.notices.answered, passages, links } };
    },
  };
}

function buttonOf({ label, confirm, isDestructive = true }: ActWords): PageForm {
  const nothing = { fields: {}, errors: {}, problems: [], hidden: {}, found: {} };
  return { button: confirm?.yes ?? label, isDestructive: confirm !== undefined && isDestructive, ...nothing };
}
