import type { HomeView } from '@slack/types';
import type { AgreementSummary } from '../../domain/agreement/summarize-agreement.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, button, context } from './blocks.ts';
import type { Rerun } from './message.ts';
import { summaryView } from './summary-view.ts';

export interface HomeShortcut {
  /** The command's shown name; also its button's text. */
  name: string;
}

/** The bot's App Home: the summary, and the questions people ask most. */
export function homeView(summary: AgreementSummary, shortcuts: HomeShortcut[], t: Catalogue): HomeView {
  const buttons = shortcuts.map(({ name }) => {
    const rerun: Rerun = { line: name, page: 0, isPublic: false };
    return button({ actionId: `show_answer:${name}`, text: `/ctg ${name}`, value: JSON.stringify(rerun) });
  });
  return { type: 'home', blocks: [...summaryView(summary, t), ...actions(buttons), context(t.answers.homeHint)] };
}
