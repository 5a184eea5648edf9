import type { ReadyDelivery } from '../domain/outbox/choose-messages.ts';
import type { Notice } from '../domain/outbox/notice.ts';

/** A matter that somebody was told of unasked. */
export interface Told {
  /** Id of the row that said it; null for one that is shown on demand. */
  delivery: string | null;
  notice: Notice;
}

export function toldOf({ delivery, notice }: ReadyDelivery): Told {
  return { delivery: delivery.id, notice };
}
