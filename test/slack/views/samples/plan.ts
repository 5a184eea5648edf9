import type { ObjectiveDetail } from '../../../../src/domain/plan/describe-objective.ts';
import type { ListedObjective, ObjectiveBranch } from '../../../../src/domain/plan/list-objectives.ts';
import type { ObjectiveValidation } from '../../../../src/domain/plan/list-validations.ts';
import type { AxesAnswer } from '../../../../src/domain/plan/show-axes.ts';
import type { AnnualPlan } from '../../../../src/domain/plan/show-plan.ts';
import { approval, decisions } from './decisions.ts';
import { indicators } from './indicators.ts';
import { DAY, ID, REASON } from './names.ts';
import { noTally, sheet, tally } from './sheets.ts';
import { NAME, type Size } from './size.ts';

function validation(size: Size): ObjectiveValidation {
  const on = size.maybe(() => DAY);
  return { code: 'O1.1', number: 1, reference: 'CT-2021-S1-01', approval: approval(size), on };
}

function objective(size: Size, kind: ListedObjective['kind']): ListedObjective {
  return {
    code: size.reference('O'),
    kind,
    label: size.key(1000),
    number: 2,
    axes: size.few(() => size.text(NAME)),
    validations: size.few(() => validation(size)),
    sheets: size.maybe(() => tally),
  };
}

export function objectiveBranches(size: Size): ObjectiveBranch[] {
  return size.many(() => ({
    ...objective(size, 'STRATEGIC'),
    children: size.few(() => objective(size, 'OPERATIONAL'), 4),
  }));
}

export function objectiveDetail(size: Size): ObjectiveDetail {
  const origins = ['CONVENTION', 'AMENDMENT', 'CORRECTION'] as const;
  return {
    ...objective(size, 'OPERATIONAL'),
    id: ID,
    parent: size.maybe(() => objective(size, 'STRATEGIC')),
    children: size.many(() => objective(size, 'OPERATIONAL')),
    history: size.many((number) => ({
      ...{ number, label: size.key(1000), origin: size.oneOf(...origins), source: size.text(NAME) },
      ...{ reason: size.maybe(() => size.text(REASON)), startsOn: DAY, recordedBy: size.text(NAME) },
    })),
    decisions: decisions(size),
    sheets: size.many(() => sheet(size)),
    indicators: indicators(size),
    mayCorrect: size.may,
  };
}

export function annualPlan(size: Size): AnnualPlan {
  const named = () => ({ code: size.reference('O'), label: size.text(1000) });
  const count = size.isBare ? noTally : tally;
  const changes = {
    added: size.many(() => 'FA-91'),
    removed: size.few(() => 'FA-92'),
    renamed: size.few(() => 'FA-93'),
  };
  const effect = { year: 2021, sheets: [], titles: {} };
  return {
    year: 2021,
    agreement: size.text(NAME),
    branches: size.many(() => ({
      ...{ objective: named(), tally: count },
      groups: size.few(() => ({ objective: named(), sheets: size.few(() => sheet(size)) })),
    })),
    tally: count,
    late: size.unseen(() => size.many(() => sheet(size))),
    reserved: size.reserved,
    state: size.oneOf('draft', 'proposed', 'validated'),
    validations: size.few(() => ({
      ...{ reference: 'CT-2021-S1-01', approval: approval(size), effect, on: size.maybe(() => DAY), changes },
    })),
  };
}

export function axesAnswer(size: Size): AxesAnswer {
  return {
    axes: size.many(() => ({
      ...{ id: ID, code: 'A1', label: size.key(NAME), objectives: size.few((index) => `O1.${index}`, 20) },
      sheets: size.isBare ? noTally : tally,
    })),
    withoutAxis: size.isBare ? noTally : tally,
    reserved: size.reserved,
  };
}
