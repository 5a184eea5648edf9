import type { ConvocationPreview } from '../domain/convocation/preview-convocation.ts';
import { list, type PlainPassage, say, stress } from '../forms/passage.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { hourOf } from './meeting-presenter.ts';
import { missingText, warningText } from './warning-presenter.ts';

/** What sending a convocation would do, before it is done (X3-17). */
export function convocationPassages(preview: ConvocationPreview, t: Catalogue): PlainPassage[] {
  const { meeting, bySlack, byMail, unreachable, vacant, delay, missing, warnings, points } = preview;
  const words = t.meetings.preview;
  const { day, minutes, committee } = meeting;
  const when = t.meetings.when({ day, hour: hourOf(meeting), minutes });
  const number = bySlack.length + byMail.length;
  const kept = delay.isKept ? words.delayKept(delay) : words.delayBroken(delay);
  const doubts = [
    ...missing.map((paper) => missingText(paper, t)),
    ...warnings.map((warning) => warningText(warning, t)),
    ...(unreachable.length > 0 ? [words.unreachable({ names: unreachable })] : []),
    ...(vacant.length > 0 ? [words.vacant({ seats: vacant.map(({ seat, party }) => `${party}, ${seat}`) })] : []),
  ];
  return [
    ...stress(`${committee.name}, ${when}`),
    ...say(`${words.recipients({ number, days: delay.days })}, ${kept}`),
    ...list(
      words.bySlack({ number: bySlack.length }),
      words.byMail({ number: byMail.length }),
      words.points({ number: points }),
    ),
    ...(doubts.length > 0 ? [...list(...doubts), ...say(words.anyway)] : []),
  ];
}
