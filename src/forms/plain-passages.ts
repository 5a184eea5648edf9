import type { Catalogue } from '../i18n/catalogue.ts';
import { convocationPassages } from '../presenters/convocation-presenter.ts';
import { decisionLines } from '../presenters/decision-presenter.ts';
import { minutesLines } from '../presenters/minutes-presenter.ts';
import { type Passage, type PlainPassage, say } from './passage.ts';

/** Passages as lines, for where what they show has no looks of its own. */
export function plainPassages(passages: Passage[], t: Catalogue): PlainPassage[] {
  return passages.flatMap((passage): PlainPassage[] => {
    switch (passage.kind) {
      case 'convocation':
        return convocationPassages(passage.preview, t);
      case 'minutes':
        return say(...minutesLines(passage.content, t));
      case 'decision':
        return say(...decisionLines(passage.answer.decision, t));
      // A page makes a link of it.
      case 'next':
        return [];
      // A page answers nothing but its own link.
      case 'shown':
        return [];
      // It comes of a file, which only the chat takes, and is read there.
      case 'import':
        return [];
      default:
        return [passage];
    }
  });
}
