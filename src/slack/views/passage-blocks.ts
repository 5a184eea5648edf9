import type { KnownBlock } from '@slack/types';
import { type Offer, offerAnswer, offerForm } from '../../acts/offers/offer.ts';
import type { AnswerId } from '../../forms/answer-id.ts';
import type { NextForm, Passage, ShownAnswer } from '../../forms/passage.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { convocationPassages } from '../../presenters/convocation-presenter.ts';
import { actRows } from './act-button.ts';
import { context } from './blocks.ts';
import { decisionView } from './decision-view.ts';
import { minutesBlocks } from './minutes-view.ts';
import { bold, bullets, code, lines } from './rich-text.ts';
import { windowful } from './windowful.ts';

/** What a form says, before it is filled in or once it was carried out. */
export function passageBlocks(passages: Passage[], agreement: string, t: Catalogue): KnownBlock[] {
  return passages.flatMap((passage, place) => {
    if (!isPressed(passage)) return blocksOf(passage, agreement, t);
    // What is pressed stands in one row with what follows.
    const before = passages[place - 1];
    if (before && isPressed(before)) return [];
    const rest = passages.slice(place);
    const end = rest.findIndex((one) => !isPressed(one));
    const row = rest.slice(0, end < 0 ? rest.length : end).filter(isPressed);
    return actRows(
      row.map((one) => offerOf(one, t)),
      agreement,
    );
  });
}

function isPressed(passage: Passage): passage is NextForm | ShownAnswer {
  return passage.kind === 'next' || passage.kind === 'shown';
}

function offerOf(passage: NextForm | ShownAnswer, t: Catalogue): Offer {
  if (passage.kind === 'next') return offerForm(passage.form, passage.args, passage.text, { isMain: true });
  return offerAnswer(passage.answer, passage.about, t);
}

function blocksOf(passage: Exclude<Passage, NextForm | ShownAnswer>, agreement: string, t: Catalogue): KnownBlock[] {
  const shown = (answer: AnswerId, about: string) => actRows([offerAnswer(answer, about, t)], agreement);
  switch (passage.kind) {
    case 'lines':
      return lines(...passage.lines);
    case 'strong':
      return lines(...passage.lines.map(bold));
    case 'verbatim':
      return lines(...passage.lines.map(code));
    case 'bullets':
      return bullets(...passage.lines);
    case 'remark':
      return passage.lines.map(context);
    case 'convocation':
      return passageBlocks(convocationPassages(passage.preview, t), agreement, t);
    case 'minutes':
      return windowful(minutesBlocks(passage.content, t), shown('minutes', passage.content.reference));
    case 'decision':
      return windowful(
        decisionView(passage.answer, agreement, t),
        shown('decision', passage.answer.decision.reference),
      );
    // Posted, since it is long and has buttons: nothing of it is for a form's window.
    case 'import':
      return [];
  }
}
