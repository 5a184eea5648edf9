import type { Said } from '../domain/outbox/decide-messages.ts';
import type { Notice } from '../domain/outbox/notice.ts';

/** A matter that somebody was told of unasked. */
export interface Told {
  /** Id of the row that said it; null for one that is shown on demand. */
  delivery: string | null;
  notice: Notice;
}

export function toldOf({ delivery, notice }: Said): Told {
  return { delivery: delivery.id, notice };
}
