import type { Asked } from '../domain/decisions/preview-asking.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { sentPassages } from '../presenters/asking-presenter.ts';
import { type Passage, say, shown, stress } from './passage.ts';
import type { Proposed } from './proposals/proposal.ts';

/** What is said to who had the parties asked. */
export function askedParties({ reference, said }: Proposed, asked: Asked, t: Catalogue): Passage[] {
  const parties = asked.parties.map(({ party }) => party.shortName);
  return [
    ...stress(t.asking.recorded({ parties })),
    ...say(...said),
    ...sentPassages(asked, t),
    ...shown('decision', reference),
  ];
}
