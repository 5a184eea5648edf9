import type { Said } from '../said/said.ts';
import type { Flag } from './flag.ts';
import { flagOf, headOf } from './flag-of.ts';

/** What a message offers and its reader is refused at the moment at which they have it. */
export function refusedActs(said: Said[]): Flag[] {
  return said.flatMap((message) =>
    message.matters.flatMap((matter) =>
      matter.offers
        .filter(({ act, refusal }) => refusal !== null && act !== 'show-answer')
        .map(({ act, label, refusal }) =>
          flagOf('act refused', message, `« ${headOf(matter)} »: « ${label} » (${act}): ${refusal}`),
        ),
    ),
  );
}
