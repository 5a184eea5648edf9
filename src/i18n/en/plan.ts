import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');

export const plan: Catalogue['plan'] = {
  axes: 'Priority axes',
  axisObjectives: ({ codes }) => (codes.length > 0 ? `objectives ${codes.join(', ')}` : 'no objective tied to it'),
  missions: 'Missions of the Caf',
  objectives: 'Shared objectives',
  objectivesCount: ({ strategic, operational }) =>
    `${count(strategic, 'strategic objective')}, ${operational} operational.`,
  found: ({ words }) => `Search: ${words}`,
  kinds: { STRATEGIC: 'Strategic objective', OPERATIONAL: 'Operational objective' },
  parent: ({ code, label }) => `Under ${code} — ${label}`,
  axesOf: ({ axes }) => (axes.length > 0 ? `Axes of the Caf: ${axes.join(', ')}` : 'No axis of the Caf tied to it'),
  children: 'Operational objectives',
  history: 'History of the wording',
  origins: { CONVENTION: 'agreement', AMENDMENT: 'amendment', CORRECTION: 'typo correction' },
  wording: ({ number, origin, source, startsOn, by }) =>
    `Version ${number} — ${origin}, ${source}, since ${englishDate(startsOn)}, by ${by}`,
  reason: ({ reason }) => `reason: ${reason}`,
  amendmentOnly:
    'Art. 11: the meaning of an objective changes by amendment only. A typo is corrected, and the correction stays on record.',
  validationText: 'Validation of these objectives, in this wording:',
  validatedWording: ({ code, label, number }) => `• ${code} — ${label} (version ${number})`,
  validated: ({ reference, agreed, parties, on }) =>
    `Validated ${agreed}/${parties} on ${englishDate(on)} (${reference})`,
  validatedByMinutes: ({ reference, on }) => `Validated on ${englishDate(on)} (${reference})`,
  validationProposed: ({ reference, agreed, parties }) =>
    `Validation proposed (${reference}), agreement ${agreed}/${parties}`,
  formerWording: ({ number, current }) =>
    `this concerns version ${number} of the wording; version ${current} is in force`,
  validationRecorded: ({ reference, codes }) =>
    `Validation proposed: ${codes.join(', ')}. Each party is asked (${reference}).`,
  correct: 'Correct a typo',
};
