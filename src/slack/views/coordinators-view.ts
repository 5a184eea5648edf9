import type { KnownBlock } from '@slack/types';
import type { CoordinatorTerm } from '../../domain/people/list-coordinators.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { context, header } from './blocks.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';

export interface Coordinators {
  terms: CoordinatorTerm[];
  mayAppoint: boolean;
  today: CivilDate;
}

/** `/ctg coordination`: who was, is and will be the coordinator. */
export function coordinatorsView({ terms, mayAppoint, today }: Coordinators, t: Catalogue): KnownBlock[] {
  if (terms.length === 0) return [header(t.people.coordination), ...lines(t.people.noCoordinator)];
  const rows = terms.map(({ name, startsOn, endsOn }): Line => {
    const span = startsOn > today ? t.people.termFuture({ startsOn }) : t.people.term({ startsOn, endsOn });
    const isCurrent = startsOn <= today && (endsOn === null || endsOn >= today);
    return [isCurrent ? bold(name) : name, ` — ${span}`];
  });
  return [
    header(t.people.coordination),
    ...bullets(...rows),
    ...(mayAppoint ? [context(t.people.handOver({ usage: t.commands.coordinator.usage }))] : []),
  ];
}
