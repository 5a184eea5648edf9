import type { HomeView } from '@slack/types';
import type { AgreementSummary } from '../../domain/agreement/summarize-agreement.ts';
import type { OwnWork } from '../../domain/own-work/describe-own-work.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { LIMITS } from './block-limits.ts';
import { actions, button, context, header } from './blocks.ts';
import type { Rerun } from './message.ts';
import { ownWorkBlocks } from './own-work-view.ts';
import { summaryView } from './summary-view.ts';

export interface HomeShortcut {
  /** The command's shown name; also its button's text. */
  name: string;
}

export interface HomeFacts {
  summary: AgreementSummary;
  /** What its reader has to do; null for somebody outside the roster. */
  work: OwnWork | null;
  agreement: string;
}

/** As many dues as stand in the App Home; the others are a command away. */
const MOST_DUES = 10;

/** The bot's App Home: what its reader has to do, the summary, and the questions people ask most. */
export function homeView({ summary, work, agreement }: HomeFacts, shortcuts: HomeShortcut[], t: Catalogue): HomeView {
  const buttons = shortcuts.map(({ name }) => {
    const rerun: Rerun = { line: name, page: 0, isPublic: false };
    return button({ actionId: `show_answer:${name}`, text: `/ctg ${name}`, value: JSON.stringify(rerun) });
  });
  const own = work ? [header(t.ownWork.title(work)), ...ownWorkBlocks(work, agreement, t, MOST_DUES)] : [];
  const blocks = [...own, ...summaryView(summary, t), ...actions(buttons), context(t.answers.homeHint)];
  return { type: 'home', blocks: blocks.slice(0, LIMITS.viewBlocks) };
}
