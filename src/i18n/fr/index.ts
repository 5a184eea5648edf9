import { frenchDate } from '../civil-date-text.ts';
import { acts, offers } from './acts.ts';
import { agreement } from './agreement.ts';
import { annualPlan } from './annual-plan.ts';
import { answers } from './answers.ts';
import { asking } from './asking.ts';
import { became } from './became.ts';
import { calendar, reminders, status } from './calendar.ts';
import { changes } from './changes.ts';
import { chases } from './chases.ts';
import { checks } from './checks.ts';
import { commands } from './commands.ts';
import { committees } from './committees.ts';
import { communications } from './communications.ts';
import { competences } from './competences.ts';
import { corrections } from './corrections.ts';
import { days } from './days.ts';
import { decisions } from './decisions.ts';
import { documents } from './documents.ts';
import { dues } from './dues.ts';
import { ends } from './ends.ts';
import { errors } from './errors.ts';
import { feeds } from './feeds.ts';
import { forms } from './forms.ts';
import { guests } from './guests.ts';
import { imports } from './imports.ts';
import { indicators } from './indicators.ts';
import { logos } from './logos.ts';
import { means } from './means.ts';
import { agenda, meetings } from './meetings.ts';
import { minutes } from './minutes.ts';
import { notices } from './notices.ts';
import { ownWork } from './own-work.ts';
import { pages } from './pages.ts';
import { papers } from './papers.ts';
import { partners } from './partners.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { polls } from './polls.ts';
import { register } from './register.ts';
import { renewal } from './renewal.ts';
import { reviews } from './reviews.ts';
import { schemes } from './schemes.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sheetFields } from './sheet-fields.ts';
import { sheetHistory } from './sheet-history.ts';
import { sheets } from './sheets.ts';
import { shortcuts } from './shortcuts.ts';
import { shown } from './shown.ts';
import { tasks } from './tasks.ts';

/** The bot in French: the contract that every other language keeps. */
export const fr = {
  /** A civil date, written out. */
  date: frenchDate,
  /** Names in a sentence: « a, b et c ». */
  list: (items: string[]) => new Intl.ListFormat('fr', { type: 'conjunction' }).format(items),
  /** Between a name and what is said of it. */
  colon: ' : ',
  /** Between things said of one thing. */
  semicolon: ' ; ',
  quoted: (text: string) => `« ${text} »`,
  acts,
  agenda,
  agreement,
  annualPlan,
  answers,
  asking,
  became,
  calendar,
  changes,
  chases,
  checks,
  commands,
  committees,
  communications,
  competences,
  corrections,
  days,
  decisions,
  documents,
  dues,
  ends,
  errors,
  feeds,
  forms,
  guests,
  indicators,
  logos,
  means,
  meetings,
  minutes,
  notices,
  offers,
  ownWork,
  pages,
  papers,
  partners,
  people,
  plan,
  polls,
  register,
  reminders,
  renewal,
  reviews,
  schemes,
  search,
  settings,
  sheetFields,
  sheetHistory,
  sheets,
  imports,
  shortcuts,
  shown,
  tasks,
  status,
};
