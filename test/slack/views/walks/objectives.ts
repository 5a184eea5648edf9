import { annualPlanView, pictureFacts } from '../../../../src/slack/views/annual-plan-view.ts';
import { objectivesView, objectiveView } from '../../../../src/slack/views/objectives-view.ts';
import { axesView, missionsView } from '../../../../src/slack/views/plan-lists-view.ts';
import { AGREEMENT as agreement, TODAY as today } from '../samples/names.ts';
import { annualPlan, axesAnswer, objectiveBranches, objectiveDetail } from '../samples/plan.ts';
import { walkView } from '../walk-view.ts';

export const objectiveWalks = [
  walkView(objectivesView, (size, t) => [objectiveBranches(size), size.maybe(() => size.text(200)), t]),
  walkView(objectiveView, (size, t) => [objectiveDetail(size), { agreement, today }, t]),
  walkView(annualPlanView, (size, t) => [annualPlan(size), { agreement, today, mayPropose: size.may }, t]),
  walkView(pictureFacts, (size, t) => [size.unseen(() => annualPlan(size)), { number: 3, today, agreement }, t], {
    isOneMessage: true,
  }),
  walkView(axesView, (size, t) => [axesAnswer(size), t]),
  walkView(missionsView, (size, t) => [size.many(() => size.key(1000)), t]),
];
