import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  title: 'Settings',
  yourLanguage: ({ language }) => `Your language: ${language}`,
  agreementLanguage: ({ language }) => `Language of the agreement and its channels: ${language}`,
  languages: { fr: 'French', en: 'English' },
  chooseLanguage: 'Change my language',
  languageChosen: ({ language }) => `I now answer you in ${language}.`,
  rules: 'Rules of the agreement',
  toConfirm: 'to be confirmed by the steering committee',
  change: 'Change',
  propose: 'Propose',
  ruleText: ({ label, before, after, reason }) =>
    `Operating rule (annex 3). ${label}: ${before === after ? `${after}, value confirmed` : `${after} (until now: ${before})`}.${reason ? `\nReason: ${reason}` : ''}`,
  proposed: ({ parties, agreed, of }) => `Proposal saved. Agreement needed: ${parties.join(', ')} (${agreed}/${of})`,
  proposedChange: ({ reference, label, before, after }) =>
    `${reference} — ${label}: ${before === after ? after : `${before} → ${after}`}. The rule in force stays ${before} until each party has agreed.`,
  otherProposals: ({ references }) =>
    `Already awaiting agreement for this rule: ${references.join(', ')}. The one adopted last will count.`,
  awaiting: ({ reference, value, agreed, parties }) =>
    `${reference} proposes: ${value}, agreement ${agreed}/${parties}`,
  keys: {
    noticeDaysSteering: 'Notice for the steering committee, in days',
    noticeDaysTechnical: 'Notice for the technical committee, in days',
    noticeCounting: 'Counting of notice',
    quorum: 'Quorum',
    agreementRule: 'Mutual agreement',
    minutesCirculationDays: 'Circulation of the minutes, in days',
    silentApproval: 'Silence is approval',
    waivedPeriodDays: 'A period is excused from meeting under, in days',
    documentMaxAgeMonths: 'A document is old after, in months',
    remindersMost: 'Reminders of one due date to one person, at most',
    chaseDays: 'Leads of sheets are asked before a meeting, in days',
    territories: 'Living areas (Annexe 1), separated by commas',
    sameChairAndSecretariat: 'Chair and secretariat with the same party',
  },
  values: {
    true: 'yes',
    false: 'no',
    calendar: 'calendar days',
    clear: 'clear days',
    none: 'none',
    half: 'at least half of the members who hold a seat',
    everyParty: 'at least one person of each party',
    eachParty: 'agreement of each party',
    approvedMinutes: 'recorded in minutes approved by all',
  },
  unset: 'not filled in',
  history: 'History',
  changed: ({ value, by, reason }) => `${value}, by ${by}${reason ? ` — ${reason}` : ''}`,
  decided: ({ value, reference }) => `${value}, by decision ${reference}`,
  fromFile: 'the agreement’s file',
};
