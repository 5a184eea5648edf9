import type { Deps } from '../deps.ts';
import type { Due } from './due.ts';
import type { DueScope } from './due-scope.ts';

/**
 * Everything of one kind that is open in an agreement, late or to come, with the moments at which people are told.
 * What is answered is left out: its reminders then fall silent. To add a kind: write its rule in its noun, list it in
 * `due-rules.ts`, give it words in `i18n`.
 */
export type DueRule = (scope: DueScope, deps: Pick<Deps, 'db'>) => Promise<Due[]>;
