import type { KnownBlock, ModalView } from '@slack/types';
import { cut, LIMITS } from './block-limits.ts';
import { lines } from './rich-text.ts';

/** A small window that says one thing, and below it what one may do about it. */
export function noticeModal(sentence: string, close: string, below: KnownBlock[] = []): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: 'CTG' },
    close: { type: 'plain_text', text: cut(close, LIMITS.modalButton) },
    blocks: [...lines(sentence), ...below],
  };
}
