import type { KnownBlock } from '@slack/types';
import type { ConvocationPreview } from '../../domain/convocation/preview-convocation.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { hourOf } from '../../presenters/meeting-presenter.ts';
import { missingText, warningText } from '../../presenters/warning-presenter.ts';
import { bold, bullets, lines } from './rich-text.ts';

/** What sending a convocation would do, before it is done (X3-17). */
export function convocationPreview(preview: ConvocationPreview, t: Catalogue): KnownBlock[] {
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
    ...lines(bold(`${committee.name}, ${when}`), `${words.recipients({ number, days: delay.days })}, ${kept}`),
    ...bullets(
      words.bySlack({ number: bySlack.length }),
      words.byMail({ number: byMail.length }),
      words.points({ number: points }),
    ),
    ...(doubts.length > 0 ? [...bullets(...doubts), ...lines(words.anyway)] : []),
  ];
}
