import type { Command } from '../src/slack/command.ts';
import { accounts } from './accounts.ts';
import { action } from './action.ts';
import { actions } from './actions.ts';
import { agenda } from './agenda.ts';
import { agreement } from './agreement.ts';
import { axes } from './axes.ts';
import { calendar } from './calendar.ts';
import { changes } from './changes.ts';
import { chase } from './chase.ts';
import { committees } from './committees.ts';
import { communication } from './communication.ts';
import { competences } from './competences.ts';
import { coordinator } from './coordinator.ts';
import { days } from './days.ts';
import { decision } from './decision.ts';
import { decisions } from './decisions.ts';
import { documents } from './documents.ts';
import { dues } from './dues.ts';
import { exportCommand } from './export.ts';
import { help } from './help.ts';

import { importPlan } from './import.ts';
import { indicator } from './indicator.ts';
import { indicators } from './indicators.ts';
import { invite } from './invite.ts';
import { me } from './me.ts';
import { means } from './means.ts';
import { meetings } from './meetings.ts';
import { members } from './members.ts';
import { minutes } from './minutes.ts';
import { missions } from './missions.ts';
import { objectives } from './objectives.ts';
import { parties } from './parties.ts';
import { partners } from './partners.ts';
import { plan } from './plan.ts';
import { referents } from './referents.ts';
import { reminders } from './reminders.ts';
import { rotation } from './rotation.ts';
import { schemes } from './schemes.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { status } from './status.ts';
import { summary } from './summary.ts';
import { verify } from './verify.ts';

/** Every subcommand of `/ctg`, in the order in which `/ctg aide` prints them. */
export const commands: Command[] = [
  summary,
  help,
  me,
  search,
  dues,
  changes,
  calendar,
  meetings,
  agenda,
  minutes,
  decisions,
  decision,
  invite,
  communication,
  days,
  agreement,
  parties,
  axes,
  missions,
  objectives,
  actions,
  action,
  chase,
  plan,
  indicators,
  indicator,
  means,
  importPlan,
  exportCommand,
  partners,
  competences,
  schemes,
  committees,
  members,
  referents,
  rotation,
  documents,
  verify,
  coordinator,
  accounts,
  reminders,
  settings,
  status,
];
