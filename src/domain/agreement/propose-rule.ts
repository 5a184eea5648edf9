import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { insertDecision } from '../decisions/insert-decision.ts';
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

/**
 * Proposes another value for an operating rule to the parties: a decision of the steering committee, which changes it
 * once each of them agrees and not before (A6-8, K-10). `worded` says the change in the agreement's language. Another
 * proposal for the same rule may be open: the one that is adopted last counts.
 * @throws UserError for who may not record decisions, for a setting that is no operating rule, and where there is no
 * steering committee; InvalidForm when the value does not fit, or is the one that the parties already agreed to.
 */
export async function proposeRule(
  viewer: Viewer,
  input: SettingInput,
  worded: (change: RuleChange) => string,
  deps: Deps,
): Promise<ProposedRule> {
  await requireRight(viewer, agreementRights.proposeRule, deps);
  const { key, value, reason } = readSettingInput(input);
  if (!isByAccord(key)) throw new UserError('ruleNotByAccord');
  const agreementId = viewer.agreement.id;
  const committee = await deps.db.committee.findFirst({
    where: { agreementId, kind: 'STEERING' },
    orderBy: { position: 'asc' },
  });
  if (!committee) throw new UserError('noSteeringCommittee');
  const { reference, before } = await changeOnce(viewer, deps, async (change) => {
    const { tx } = change;
    const before = (await readSettings(agreementId, { db: tx }))[key];
    // A default that nobody has set may be confirmed as it is.
    const isSet = (await tx.setting.count({ where: { agreementId, key } })) > 0;
    if (isSet && before === value) throw new InvalidForm({ value: new UserError('ruleSame') });
    const draft = {
      text: worded({ key, before, after: value, reason }),
      kind: 'RULE',
      committee,
      meetingId: null,
      day: viewer.today,
      ownerId: null,
      dueOn: null,
      visibility: 'PARTIES',
      effect: { rule: key, value },
      isAsked: true,
    } as const;
    const { reference } = await insertDecision(change, draft);
    return { reference, before };
  });
  // Who proposes is told of what they proposed, whoever reads along.
  const open = (await listRuleProposals({ ...viewer, audience: 'self' }, deps)).filter((each) => each.key === key);
  const proposal = open.find((each) => each.reference === reference);
  if (!proposal) throw new Error(`rule proposal ${reference} vanished`);
  return { ...proposal, before, others: open.filter((each) => each !== proposal) };
}
