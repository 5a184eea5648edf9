import type { Catalogue } from '../i18n/catalogue.ts';
import { choiceField } from './fields.ts';

/** Who may read something: the parties, the committee too, everybody (Art. 12). */
export type Level = 'PARTIES' | 'COMMITTEE' | 'PUBLIC';

const LEVELS: Level[] = ['PARTIES', 'COMMITTEE', 'PUBLIC'];

interface VisibilitySpec<L extends Level> {
  label: string;
  hint?: string | undefined;
  levels?: L[];
  initial: NoInfer<L>;
}

/** Who may read it, among the levels that there are for such a thing; all three when nothing is said. */
export function visibilityField<L extends Level = Level>(
  { levels = LEVELS as L[], ...spec }: VisibilitySpec<L>,
  t: Catalogue,
) {
  return choiceField({ ...spec, options: levels.map((value) => ({ text: t.minutes.visibility[value], value })) });
}
