import { createReadMemory } from '../../../src/database/memory/read-memory.ts';
import type { Due, DueKind } from '../../../src/domain/dues/due.ts';
import { dueEnds } from '../../../src/domain/outbox/due-ends.ts';
import { listDues } from '../../../src/domain/outbox/list-dues.ts';
import { findViewer } from '../../../src/domain/people/find-viewer.ts';
import { addDays, type CivilDate, civilDateIn } from '../../../src/domain/time/civil-date.ts';
import { words } from '../../../src/i18n/words.ts';
import { dueText } from '../../../src/presenters/due-presenter.ts';
import { plain } from '../../support/plain.ts';
import type { Listed } from '../flags/lapses.ts';
import type { YearTown } from './year-town.ts';

/** Beyond the term of any agreement that is played here. */
const FAR = 3_000;

/** Everything that `/ctg echeances` lists to the coordinator, however far away, with the day on which it was asked. */
export function openList(town: YearTown, coordinator: string): () => Promise<{ today: CivilDate; list: Listed[] }> {
  const reads = createReadMemory();
  const t = words('fr');
  let last = { state: '', today: '', list: [] as Listed[] };
  return async () => {
    // The list is what it was as long as the agreement and the day are.
    const changes = await reads.count(town.deps.db, town.agreementId);
    const state = `${changes} on ${civilDateIn(town.timeZone, town.deps.now())}`;
    if (changes !== null && state === last.state) return last;
    const deps = { now: town.deps.now, ...reads.of(town.deps.db, { id: town.agreementId, changes }) };
    const asker = { slackUserId: coordinator, channelId: undefined, via: 'slash', audience: 'self' } as const;
    const viewer = await findViewer(asker, deps);
    const { today } = viewer;
    const { late, toCome } = await listDues(viewer, { from: today, to: addDays(today, FAR) }, deps);
    const list = [...late, ...toCome].map((due) => listed(due, plain(dueText(due, today, t).headline)));
    last = { state, today, list };
    return last;
  };
}

function listed(due: Due, headline: string): Listed {
  const { kind, subject, on } = due;
  return { kind, subject, on, headline, about: aboutOf(due), passes: passes(kind) };
}

/** What the agreement's own text or calendar ends on its day. */
const BY_ITSELF: DueKind[] = ['turn', 'transfer'];

function passes(kind: DueKind): boolean {
  return BY_ITSELF.includes(kind) || 'shown' in dueEnds[kind].lapsed;
}

/** The ids and references that a due's facts name. */
function aboutOf(due: Due): string[] {
  return Object.entries(due).flatMap(([key, value]) =>
    typeof value === 'string' && (key === 'reference' || key.endsWith('Id')) ? [value] : [],
  );
}
