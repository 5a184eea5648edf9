import type { KnownBlock } from '@slack/types';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { LIMITS } from './block-limits.ts';
import { actions, type ButtonSpec, button, context } from './blocks.ts';
import { paginate } from './paging.ts';
import { plainText } from './plain-text.ts';

/** What Slack's posting methods take. */
export interface Message {
  text: string;
  blocks: KnownBlock[];
}

/** What a page's or a share button carries: enough to run the command again. */
export interface Rerun {
  line: string;
  page: number;
  isPublic: boolean;
}

export interface Footing {
  rerun: Rerun | null;
  mayShare: boolean;
}

/** One page of an answer, with the buttons that turn pages and share. */
export function messageOf(blocks: KnownBlock[], { rerun, mayShare }: Footing, t: Catalogue): Message {
  const pages = paginate(blocks);
  const page = Math.min(Math.max(rerun?.page ?? 0, 0), pages.length - 1);
  const buttons: ButtonSpec[] = [];
  if (rerun && JSON.stringify(rerun).length <= LIMITS.buttonValue) {
    const to = (target: Rerun) => JSON.stringify(target);
    if (page > 0) {
      buttons.push({
        actionId: 'turn_page:previous',
        text: t.answers.previous,
        value: to({ ...rerun, page: page - 1 }),
      });
    }
    if (page < pages.length - 1) {
      buttons.push({ actionId: 'turn_page:next', text: t.answers.next, value: to({ ...rerun, page: page + 1 }) });
    }
    if (mayShare && !rerun.isPublic) {
      buttons.push({ actionId: 'share_answer', text: t.answers.share, value: to({ ...rerun, page, isPublic: true }) });
    }
  }
  const shown = [
    ...(pages[page] ?? []),
    ...(pages.length > 1 ? [context(t.answers.page({ page: page + 1, pages: pages.length }))] : []),
    ...actions(buttons.map(button)),
  ];
  return { text: plainText(shown), blocks: shown };
}
