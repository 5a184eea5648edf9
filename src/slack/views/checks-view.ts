import type { KnownBlock, SectionBlock } from '@slack/types';
import { type CheckReader, checkOffers } from '../../acts/offers/check-offers.ts';
import type { Offer } from '../../acts/offers/offer.ts';
import type { Finding } from '../../domain/checks/check.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actButton, actRows } from './act-button.ts';
import { cutMarkup, LIMITS } from './block-limits.ts';
import { context, escapeText, header } from './blocks.ts';
import { bullets, italic, type Line, lines, raised } from './rich-text.ts';

export interface CheckPlace {
  agreement: string;
  /** Null where others read the answer: nothing is offered there. */
  reader: CheckReader | null;
}

/** `/ctg verifier`: one line for each thing that is wrong, and beside it the act that mends it. */
export function checksView(findings: Finding[], { agreement, reader }: CheckPlace, t: Catalogue): KnownBlock[] {
  if (findings.length === 0) return [header(t.checks.title), ...lines(t.checks.allGood)];
  const blocks: KnownBlock[] = [header(t.checks.title), context(t.checks.found({ number: findings.length }))];
  let plain: Line[] = [];
  for (const finding of findings) {
    const offers = reader ? checkOffers(finding, { reader, t }) : [];
    if (offers.length === 0) {
      plain.push(findingLine(finding, t));
      continue;
    }
    blocks.push(...bullets(...plain), ...findingBlocks(finding, offers, agreement, t));
    plain = [];
  }
  return [...blocks, ...bullets(...plain)];
}

function findingLine(finding: Finding, t: Catalogue): Line {
  const { fact, remedy } = wordsOf(finding, t);
  return [fact, ' → ', italic(remedy)];
}

/** A single act stands beside what it mends: a page of an answer holds few blocks. Several have a row of their own. */
function findingBlocks(finding: Finding, offers: Offer[], agreement: string, t: Catalogue): KnownBlock[] {
  const { fact, remedy } = wordsOf(finding, t);
  const text = cutMarkup(`• ${escapeText(fact)} → _${escapeText(remedy)}_`, LIMITS.inputText);
  const section: SectionBlock = { type: 'section', text: { type: 'mrkdwn', text } };
  const [only, ...others] = offers;
  if (!only || others.length > 0) return [section, ...actRows(offers, agreement)];
  return [{ ...section, accessory: actButton(only, agreement) }];
}

function wordsOf(finding: Finding, t: Catalogue): { fact: string; remedy: string } {
  const { fact, remedy } = t.checks[finding.code];
  // Each code's sentence takes that code's finding; the pair cannot be mixed up, but the union hides it.
  const shown = 'seat' in finding ? { ...finding, seat: raised(finding.seat) } : finding;
  return { fact: (fact as (found: Finding) => string)(shown), remedy };
}
