import type { Visibility } from '../../../src/database/generated/client.ts';
import { giveVoice, type VoiceInput } from '../../../src/domain/adoption/give-voice.ts';
import { proposeRule } from '../../../src/domain/agreement/propose-rule.ts';
import { followUp } from '../../../src/domain/decisions/follow-up.ts';
import { recordDecision } from '../../../src/domain/decisions/record-decision.ts';
import { ruleText } from '../../../src/presenters/rule-presenter.ts';
import type { IssoireTown, Step } from '../issoire-town.ts';
import { later } from './clock-steps.ts';
import { VOICES } from './meeting-steps.ts';
import { step } from './step.ts';

const CLAIRE = 'U0CLAIRE01';

/** What a decision says besides its text: people by name, sheets and indicators by reference. */
export interface Proposal {
  owner?: string;
  dueOn?: string;
  visibility?: Visibility;
  cogNote?: string;
  sheets?: string[];
  indicators?: string[];
}

/** Claire records a decision of the technical committee, said in no message; with a clock that moves, the voices are asked. */
export const proposed = (text: string, proposal: Proposal = {}): Step =>
  step(`proposed ${JSON.stringify([text, proposal])}`, async (town) => {
    const { deps, viewer } = town;
    const { owner, dueOn = null, visibility = 'PARTIES', cogNote = '', sheets = [], indicators = [] } = proposal;
    const committee = await deps.db.committee.findFirstOrThrow({ where: { code: 'CT' } });
    const person = owner ? await deps.db.person.findFirstOrThrow({ where: { name: owner } }) : null;
    const sheetRows = await deps.db.actionSheet.findMany({ where: { reference: { in: sheets } } });
    const indicatorRows = await deps.db.indicator.findMany({ where: { code: { in: indicators } } });
    const said = { captured: null, context: [], corrects: null, place: `committee:${committee.id}` };
    const concerns = { objectiveIds: [], sheetIds: idsOf(sheetRows), indicatorIds: idsOf(indicatorRows) };
    const input = { text, ownerId: person?.id ?? null, dueOn, visibility, cogNote, ...concerns, ...said };
    await recordDecision(await viewer(CLAIRE), { kind: 'OTHER', ...input }, deps);
    await later(1)(town);
  });

/** Claire proposes another value for an operating rule. */
export const ruleProposed = (key: string, value: string, reason: string): Step =>
  step(`rule proposed ${key} ${value} ${reason}`, async (town) => {
    const claire = await town.viewer(CLAIRE);
    await proposeRule(claire, { key, value, reason }, ruleText(claire.agreement.language), town.deps);
    await later(1)(town);
  });

/** These voices agree to what was proposed under that reference; with all three it is adopted. */
export const agreedBy = (reference: string, voices: readonly string[] = VOICES): Step =>
  step(`agreed ${reference} ${voices.join()}`, async (town) => {
    for (const voice of voices) await says(town, voice, reference, { choice: 'AGREE', reason: '' });
    await later(1)(town);
  });

/** One voice disagrees with it, for a reason. */
export const disagreedBy = (reference: string, voice: string, reason: string): Step =>
  step(`disagreed ${reference} ${voice} ${reason}`, async (town) => {
    await says(town, voice, reference, { choice: 'DISAGREE', reason });
    await later(1)(town);
  });

/** Who sees to an adopted decision puts it off. */
export const postponed = (reference: string, by: string, dueOn: string, reason: string): Step =>
  step(`postponed ${reference} ${by} ${dueOn} ${reason}`, async ({ deps, viewer }) => {
    await followUp(await viewer(by), { reference, kind: 'POSTPONED', dueOn, reason }, deps);
  });

async function says(
  { deps, viewer }: IssoireTown,
  voice: string,
  reference: string,
  word: Pick<VoiceInput, 'choice' | 'reason'>,
): Promise<void> {
  const version = await deps.db.decisionVersion.findFirstOrThrow({
    where: { decision: { OR: [{ reference }, { draftReference: reference }] } },
    orderBy: { number: 'desc' },
  });
  await giveVoice(await viewer(voice), { subject: 'DECISION', versionId: version.id, partyId: null, ...word }, deps);
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
