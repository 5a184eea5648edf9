import type { IssoireOptions, IssoireTown } from './issoire-town.ts';
import { startTown } from './start-town.ts';
import { forEachTest } from './workspace.ts';

export type { IssoireTown, Step } from './issoire-town.ts';

/** People of prisma/seed/issoire-sandbox.json whom the journeys follow. */
export const USER = {
  /** Coordinator, Agglo. */
  claire: 'U0CLAIRE01',
  /** Deputy mayor, Ville. */
  karim: 'U0KARIM001',
  /** Speaks English, Ville. */
  emma: 'U0EMMA0001',
  /** Secretariat of the Ville: in charge in 2021. */
  denise: 'U0DENISE01',
  /** Secretariat of the Caf: in charge in 2020. */
  martine: 'U0MARTINE1',
  /** Member of another organisation, met through Slack Connect. */
  hugo: 'U0HUGO0001',
  /** Resource person. */
  fatou: 'U0FATOU001',
  /** Of the workspace, not of the roster. */
  stranger: 'U0JEAN0001',
} as const;

export const CHANNEL = { agreement: 'C0CTGISSO1', copil: 'C0CTGCOPIL', general: 'C0GENERAL1' } as const;

/** For each test a workspace of its own, with the whole bot in it, as it stands after the steps. */
export function issoireWorkspace(options: IssoireOptions = {}): () => IssoireTown {
  return forEachTest(() => startTown(options));
}
