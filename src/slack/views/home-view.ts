import type { HomeView } from '@slack/types';
import { languageOffer } from '../../acts/offers/language-offer.ts';
import { offerAnswer } from '../../acts/offers/offer.ts';
import type { AgreementSummary } from '../../domain/agreement/summarize-agreement.ts';
import type { OwnWork } from '../../domain/own-work/describe-own-work.ts';
import type { AnswerId } from '../../forms/answer-id.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actRows } from './act-button.ts';
import { LIMITS } from './block-limits.ts';
import { context, header } from './blocks.ts';
import { ownWorkBlocks } from './own-work-view.ts';
import { summaryView } from './summary-view.ts';

export interface HomeFacts {
  summary: AgreementSummary;
  /** What its reader has to do; null for somebody outside the roster. */
  work: OwnWork | null;
  agreement: string;
}

/** As many sheets, dues and meetings as stand in the App Home; the others are a press away. */
const MOST = 10;

/** The questions people ask most. */
const SHORTCUTS: AnswerId[] = ['objectives', 'committees', 'members', 'rotation', 'verify', 'help'];

/** The bot's App Home: what its reader has to do, the summary, and the questions people ask most. */
export function homeView({ summary, work, agreement }: HomeFacts, t: Catalogue): HomeView {
  const own = work ? [header(t.ownWork.title(work)), ...ownWorkBlocks(work, agreement, t, MOST)] : [];
  const shortcuts = actRows(
    [...SHORTCUTS.map((answer) => offerAnswer(answer, '', t)), ...(work ? [languageOffer(t)] : [])],
    agreement,
  );
  const blocks = [...own, ...summaryView(summary, agreement, t), ...shortcuts, context(t.answers.homeHint)];
  return { type: 'home', blocks: blocks.slice(0, LIMITS.viewBlocks) };
}
