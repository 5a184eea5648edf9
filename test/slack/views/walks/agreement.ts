import { accountsView } from '../../../../src/slack/views/accounts-view.ts';
import { agreementView } from '../../../../src/slack/views/agreement-view.ts';
import { calendarPreview } from '../../../../src/slack/views/calendar-preview.ts';
import { changesView } from '../../../../src/slack/views/changes-view.ts';
import { coordinatorsView } from '../../../../src/slack/views/coordinators-view.ts';
import { daysView } from '../../../../src/slack/views/days-view.ts';
import { settingsView, settingView } from '../../../../src/slack/views/settings-view.ts';
import { agreementAnswer, holidaysAnswer, settingLine, settingsAnswer } from '../samples/agreement.ts';
import { AGREEMENT as agreement, DAY, TODAY as today } from '../samples/names.ts';
import { change } from '../samples/notices.ts';
import { NAME, SHORT } from '../samples/size.ts';
import { walkView } from '../walk-view.ts';

const parts = ['term', 'signatories', 'acts', 'originals', 'traces'] as const;

export const agreementWalks = [
  walkView(agreementView, (size, t) => [agreementAnswer(size), [...parts], t]),
  walkView(settingsView, (size, t) => [settingsAnswer(size), agreement, t]),
  walkView(settingView, (size, t) => [settingLine('territories', size, size), agreement, t]),
  walkView(daysView, (size, t) => [holidaysAnswer(size), agreement, t]),
  walkView(
    calendarPreview,
    (size, t) => {
      const span = () => ({ label: size.unseen(() => size.key(255)), startsOn: DAY, endsOn: DAY });
      const file = {
        name: size.key(255),
        zones: size.few((index) => 'ABC'.charAt(index)),
        spans: [span(), ...size.many(span)],
      };
      const reasons = ['noLabel', 'noDate', 'backwards', 'tooLong', 'schoolDay', 'repeats', 'cancelled'] as const;
      const setAside = size.many(() => ({ label: size.key(255), reason: size.oneOf(...reasons) }));
      return [{ ...file, setAside }, { fileId: 'F0123', agreement }, t];
    },
    { others: /(?:et|and) (\d+) (?:autre|other|more)/g },
  ),
  walkView(changesView, (size, t) => [
    {
      ...{ since: today, reserved: size.reserved },
      changes: size.many((index) => ({ on: DAY, change: change(size, index) })),
    },
    t,
  ]),
  walkView(accountsView, (size, t) => [
    {
      channels: size.many((index) => ({ channelId: `C0${index}`, committee: size.maybe(() => size.key(SHORT)) })),
      linked: size.many(() => ({ name: size.key(NAME), slackUserId: 'U0READER' })),
      unlinked: size.many(() => ({
        name: size.key(NAME),
        isReachable: size.may,
        email: size.maybe(() => size.text(254)),
      })),
      mayLink: size.may,
    },
    agreement,
    t,
  ]),
  walkView(coordinatorsView, (size, t) => [
    {
      terms: size.many(() => ({ name: size.key(NAME), startsOn: DAY, endsOn: size.maybe(() => '2022-12-31') })),
      ...{ mayAppoint: size.may, today },
    },
    t,
  ]),
];
