import type { ModalView } from '@slack/types';
import { cut, LIMITS } from './block-limits.ts';
import { lines } from './rich-text.ts';

/** A small window that says one thing. */
export function noticeModal(sentence: string, close: string): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: 'CTG' },
    close: { type: 'plain_text', text: cut(close, LIMITS.modalButton) },
    blocks: lines(sentence),
  };
}
