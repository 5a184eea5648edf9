import type { KnownBlock, ModalView } from '@slack/types';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { cut, LIMITS } from './block-limits.ts';
import { messageOf, type Rerun } from './message.ts';

/** An answer in a window, for where there is no conversation to answer in. */
export function answerModal(blocks: KnownBlock[], rerun: Rerun, t: Catalogue): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: cut(`/ctg ${rerun.line}`, LIMITS.modalTitle) },
    close: { type: 'plain_text', text: t.answers.close },
    blocks: messageOf(blocks, { rerun, mayShare: false }, t).blocks,
  };
}
