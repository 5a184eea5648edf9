import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { DecisionDraft } from '../decisions/decision-draft.ts';
import { proposeDecision } from '../decisions/propose-decision.ts';
import type { Deps } from '../deps.ts';
import { readSettings } from '../settings/read-settings.ts';
import { isByAccord, type SettingKey } from '../settings/settings.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { readSettingInput, type SettingInput, type SettingValue } from './read-setting-input.ts';
import { agreementRights } from './rights.ts';
import { listRuleProposals, type RuleProposal } from './rule-proposals.ts';

/** Another value for a rule, as each party will read it. */
export interface RuleChange {
  key: SettingKey;
  before: SettingValue;
  after: SettingValue;
  reason: string | null;
}

export interface ProposedRule extends RuleProposal {
  before: SettingValue;
  /** The same rule's other proposals that still await agreement. */
  others: RuleProposal[];
}

/** What each party would be asked about a rule. */
export interface RuleDraft {
  draft: DecisionDraft;
  change: RuleChange;
  /** The proposals of the same rule that await agreement already. */
  others: RuleProposal[];
}

/**
 * What each party would be asked about another value for an operating rule: a decision of the steering committee
 * (A6-8, K-10). Nothing is written. A default that nobody has set may be confirmed as it is. `worded` says the change
 * in the agreement's language.
 * @throws UserError for who may not record decisions, for a setting that is no operating rule, for the value that the
 * parties agreed to already, and where there is no steering committee; InvalidForm when the value does not fit.
 */
export async function draftRule(
  viewer: Viewer,
  input: SettingInput,
  worded: (change: RuleChange) => string,
  deps: Pick<Deps, 'db'>,
): Promise<RuleDraft> {
  await requireRight(viewer, agreementRights.proposeRule, deps);
  const { key, value, reason } = readSettingInput(input);
  if (!isByAccord(key)) throw new UserError('ruleNotByAccord');
  const agreementId = viewer.agreement.id;
  const committee = await deps.db.committee.findFirst({
    where: { agreementId, kind: 'STEERING' },
    orderBy: { position: 'asc' },
  });
  if (!committee) throw new UserError('noSteeringCommittee');
  const before = (await readSettings(agreementId, deps))[key];
  const isSet = (await deps.db.setting.count({ where: { agreementId, key } })) > 0;
  if (isSet && before === value) throw new InvalidForm({ value: new UserError('ruleSame') });
  const change = { key, before, after: value, reason };
  return {
    draft: {
      text: worded(change),
      kind: 'RULE',
      committee,
      meetingId: null,
      day: viewer.today,
      ownerId: null,
      dueOn: null,
      visibility: 'PARTIES',
      effect: { rule: key, value },
      isAsked: true,
    },
    change,
    others: await openProposals(viewer, key, deps),
  };
}

/**
 * Proposes another value for an operating rule to the parties, which changes it once each of them agrees and not
 * before (A6-8). Another proposal for the same rule may be open: the one that is adopted last counts; the same is asked
 * once.
 * @throws UserError and InvalidForm as {@link draftRule}, and for the very proposal that awaits agreement already.
 */
export async function proposeRule(
  viewer: Viewer,
  input: SettingInput,
  worded: (change: RuleChange) => string,
  deps: Deps,
): Promise<ProposedRule> {
  const { draft, change } = await draftRule(viewer, input, worded, deps);
  const { reference } = await changeOnce(viewer, deps, (writing) => proposeDecision(writing, draft));
  const open = await openProposals(viewer, change.key, deps);
  const proposal = open.find((each) => each.reference === reference);
  if (!proposal) throw new Error(`rule proposal ${reference} vanished`);
  return { ...proposal, before: change.before, others: open.filter((each) => each !== proposal) };
}

/** Who proposes is told of what was proposed, whoever reads along. */
async function openProposals(viewer: Viewer, key: SettingKey, deps: Pick<Deps, 'db'>): Promise<RuleProposal[]> {
  const all = await listRuleProposals({ ...viewer, audience: 'self' }, deps);
  return all.filter((each) => each.key === key);
}
