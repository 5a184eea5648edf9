import type { ChasesAnswer } from '../../../../src/domain/chases/describe-chases.ts';
import type { Finding } from '../../../../src/domain/checks/check.ts';
import type { StateAnswer, StateLine } from '../../../../src/domain/outbox/describe-state.ts';
import { sheetStatuses } from '../../../../src/domain/sheets/sheet-fields.ts';
import { dues } from './dues.ts';
import { DAY, ID, NOON, partyName, TODAY } from './names.ts';
import { NAME, SHORT, type Size } from './size.ts';

const seat = (size: Size) => ({
  ...{ line: { seatRuleId: ID, partyId: ID }, committee: size.text(SHORT), party: size.text(SHORT) },
  seat: size.key(NAME),
});

const several = (size: Size, prefix: string) =>
  Array.from({ length: size.isBare ? 1 : 40 }, () => size.reference(prefix));

/** Each thing that a check may find. */
const findings: { [C in Finding['code']]: (size: Size) => Extract<Finding, { code: C }> } = {
  seatVacant: (size) => ({ code: 'seatVacant', vacant: 2, isOpen: size.oneOf(true, false), ...seat(size) }),
  axisUncovered: (size) => ({ code: 'axisUncovered', axes: size.few(() => size.text(NAME), 5), ...seat(size) }),
  tooManyHolders: (size) => ({ code: 'tooManyHolders', most: 1, held: 2, ...seat(size) }),
  objectivesUncovered: (size) => ({ code: 'objectivesUncovered', codes: several(size, 'O') }),
  sheetsLack: (size) => ({
    ...{ code: 'sheetsLack', lack: size.oneOf('lead', 'axis', 'source', 'need'), references: several(size, 'FA') },
  }),
  agesUncovered: () => ({
    code: 'agesUncovered',
    ages: [
      { min: 3, max: 5 },
      { min: 12, max: 25 },
    ],
  }),
  territoriesUncovered: (size) => ({ code: 'territoriesUncovered', territories: [size.key(1000)] }),
  leadWithoutCompetence: (size) => ({
    ...{ code: 'leadWithoutCompetence', reference: 'FA-01', title: size.key(200), party: partyName(size) },
    fields: size.few(() => size.text(NAME), 5),
  }),
  baselinesMissing: (size) => ({ code: 'baselinesMissing', codes: several(size, 'I') }),
  meansYearsEmpty: () => ({ code: 'meansYearsEmpty', years: [2021, 2022, 2023] }),
  meansObjectivesBare: (size) => ({ code: 'meansObjectivesBare', year: 2021, codes: several(size, 'O') }),
  meansSheetsBare: (size) => ({ code: 'meansSheetsBare', year: 2021, references: several(size, 'FA') }),
  competenceGap: (size) => ({
    ...{ code: 'competenceGap', label: size.key(NAME), ageMin: size.maybe(() => 3), ageMax: size.maybe(() => 5) },
    endsOn: DAY,
  }),
  documentMissing: (size) => ({
    ...{ code: 'documentMissing', document: 'PEDT', title: size.key(NAME), state: size.oneOf('TITLE_ONLY', 'MISSING') },
  }),
  documentOld: (size) => ({ code: 'documentOld', document: 'PEDT', title: size.key(NAME), dated: DAY }),
  postingProofMissing: (size) => ({ code: 'postingProofMissing', reference: size.key(NAME), party: size.text(SHORT) }),
  noCoordinator: () => ({ code: 'noCoordinator' }),
  personUnreachable: (size) => ({ code: 'personUnreachable', name: size.key(NAME) }),
  mandateEnded: (size) => ({
    ...{ code: 'mandateEnded', name: size.key(NAME), line: { seatRuleId: ID, partyId: ID }, party: size.text(SHORT) },
    ...{ seat: size.text(NAME), endsOn: DAY },
  }),
  rotationUnconfirmed: (size) => ({
    ...{ code: 'rotationUnconfirmed', kind: size.oneOf('CHAIR', 'SECRETARIAT'), committee: size.key(SHORT) },
  }),
};

export function allFindings(size: Size): Finding[] {
  const all = Object.values(findings);
  return size.many((index) => (all[index % all.length] ?? findings.noCoordinator)(size));
}

export function chasesAnswer(size: Size): ChasesAnswer {
  const asked = () => ({ reference: size.reference('FA'), title: size.text(200) });
  return {
    today: TODAY,
    meetings: size.few(() => ({ committee: size.text(SHORT), day: DAY, on: TODAY, isPast: size.oneOf(true, false) })),
    days: 14,
    waiting: size.many(() => ({
      lead: size.key(NAME),
      sheets: size.few(() => ({ ...asked(), since: TODAY, isLost: size.oneOf(true, false) })),
    })),
    answered: size.many(() => ({ ...asked(), status: size.oneOf(...sheetStatuses), lead: size.text(NAME), on: TODAY })),
    unreached: size.many(() => ({
      ...{ ...asked(), lead: size.maybe(() => size.text(NAME)) },
      reason: size.oneOf('noLead', 'mayNotRead', 'noRoute', 'silenced'),
    })),
    unasked: size.reserved,
    mayAskAgain: size.may,
  };
}

const kinds = ['due', 'weekly', 'convocation', 'meeting-card', 'decision-asked', 'chase', 'minutes', 'poll'] as const;

export function stateAnswer(size: Size): StateAnswer {
  const owed = size.unseen(() => dues(size));
  const line = (index: number): StateLine => ({
    ...{ kind: size.oneOf(...kinds), due: owed[index] ?? null, at: NOON },
    to: index % 5 === 4 ? { channel: 'C0123' } : { person: size.text(NAME) },
    ...{ reason: size.maybe(() => 'noRoute'), resendId: size.maybe(() => ID) },
  });
  return {
    ...{ now: NOON, today: TODAY, lastTickAt: size.maybe(() => NOON) },
    late: owed.filter(({ on }) => on < TODAY),
    ...{ next: size.many(line), failed: size.many(line) },
    unreachable: size.many(() => ({ name: size.key(NAME), reason: size.oneOf('noAddress', 'noMailServer') })),
    counts: { sent: 12, skipped: 3, failed: 1, pending: 4 },
  };
}
