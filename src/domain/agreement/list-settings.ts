import { recordsDecisions } from '../decisions/recorders.ts';
import type { Deps } from '../deps.ts';
import { requireRoster } from '../people/access.ts';
import { readSettings } from '../settings/read-settings.ts';
import { isByAccord, isSettingKey, type SettingKey, settingKeys } from '../settings/settings.ts';
import { mayHere } from '../viewer/right.ts';
import type { Language, Viewer } from '../viewer/viewer.ts';
import type { SettingValue } from './read-setting-input.ts';
import { agreementRights } from './rights.ts';
import { listRuleProposals, type RuleProposal } from './rule-proposals.ts';

export interface SettingChange {
  value: SettingValue;
  reason: string | null;
  /** Null when the agreement's file set it. */
  by: string | null;
  /** Reference of the decision by which each party agreed to it. */
  decision: string | null;
  at: Date;
}

export interface SettingLine {
  key: SettingKey;
  value: SettingValue;
  /** True while nobody has set it: the product's default, to be confirmed by the copil when it is an operating rule. */
  isDefault: boolean;
  isByAccord: boolean;
  /** Newest first. */
  history: SettingChange[];
  /** What awaits the parties' agreement, the oldest first. */
  proposals: RuleProposal[];
  /** The viewer may change it, or propose another value to the parties. */
  mayChange: boolean;
}

export interface SettingsAnswer {
  ownLanguage: Language;
  agreementLanguage: Language;
  lines: SettingLine[];
}

/** The rules of the agreement with their history and what is proposed, and the viewer's own language (A6-8). */
export async function listSettings(viewer: Viewer, deps: Deps): Promise<SettingsAnswer> {
  requireRoster(viewer);
  const agreementId = viewer.agreement.id;
  const [values, rows, adopted, proposals, records] = await Promise.all([
    readSettings(agreementId, deps),
    deps.db.setting.findMany({
      where: { agreementId },
      include: { setBy: true },
      orderBy: [{ setAt: 'desc' }, { id: 'desc' }],
    }),
    deps.db.decision.findMany({ where: { agreementId, kind: 'RULE', state: 'ADOPTED' }, select: { reference: true } }),
    listRuleProposals(viewer, deps),
    recordsDecisions(viewer, deps),
  ]);
  const decisions = new Set(adopted.map(({ reference }) => reference));
  const lines = settingKeys.map((key): SettingLine => {
    const history = rows
      .filter((row) => row.key === key && isSettingKey(row.key))
      .map(({ value, reason, setBy, setAt }) => ({
        value: value as SettingValue,
        reason,
        by: setBy?.name ?? null,
        decision: reason !== null && decisions.has(reason) ? reason : null,
        at: setAt,
      }));
    return {
      key,
      value: values[key],
      isDefault: history.length === 0,
      isByAccord: isByAccord(key),
      history,
      proposals: proposals.filter((proposal) => proposal.key === key),
      mayChange: isByAccord(key)
        ? records && viewer.audience === 'self'
        : mayHere(viewer, agreementRights.changeSetting),
    };
  });
  return { ownLanguage: viewer.language, agreementLanguage: viewer.agreement.language, lines };
}
