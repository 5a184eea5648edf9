import type { KnownBlock } from '@slack/types';
import type { CommitteeSummary } from '../../domain/committees/list-committees.ts';
import type { NextMeeting } from '../../domain/committees/next-meetings.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { fields, header } from './blocks.ts';
import { periodName } from './period-name.ts';
import { bold, bullets, lines } from './rich-text.ts';

/** `/ctg comites`: each committee's cadence, next due date, chair and secretariat; its missions when asked alone. */
export function committeesView(committees: CommitteeSummary[], t: Catalogue): KnownBlock[] {
  const withMissions = committees.length === 1;
  return [
    header(t.committees.title),
    ...committees.flatMap((committee) => committeeBlocks(committee, withMissions, t)),
  ];
}

function committeeBlocks(committee: CommitteeSummary, withMissions: boolean, t: Catalogue): KnownBlock[] {
  const { name, cadence, next, chair, secretariat, missions } = committee;
  const words = t.committees;
  return [
    ...lines(bold(name)),
    ...fields([
      [words.meets, words.cadence[cadence]],
      ...(next.length > 0
        ? next.map((one) => nextField(one, t))
        : [[words.nextDue, words.nothingDue] as [string, string]]),
      [words.chair, chair ?? words.notInText],
      [words.secretariat, secretariat ?? words.notInText],
    ]),
    ...(withMissions && missions.length > 0
      ? [...lines(bold(words.missions)), ...bullets(...missions.map(({ label, source }) => `${label} (${source})`))]
      : []),
  ];
}

function nextField(next: NextMeeting, t: Catalogue): [label: string, value: string] {
  const words = t.committees;
  if (next.state === 'planned') return [words.nextMeeting, words.nextMeetingLine(next)];
  return [words.nextDue, words.nextDueLine({ period: periodName(next.period, t), endsOn: next.on })];
}
