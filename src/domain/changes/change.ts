import { z } from 'zod';
import type { AuditEvent, SheetStatus } from '../../database/generated/client.ts';
import { type DueKind, dueKinds } from '../dues/due.ts';
import { isSettingKey, type SettingKey } from '../settings/settings.ts';
import { type PartyName, partyName } from '../text/party-name.ts';

/** What became of an action sheet, as secret as it is. */
export type PlanChange =
  | { action: 'sheet.created'; reference: string; title: string }
  | { action: 'sheet.followed'; reference: string; title: string; status: SheetStatus }
  | { action: 'sheet.late'; reference: string; title: string; dueOn: string };

/** A change that everybody in a shared channel may read; its words live in `i18n`, under `changes`. */
export type Change =
  | { action: 'objective.corrected'; code: string; label: string }
  | { action: 'rotation.overridden'; party: PartyName; reason: string }
  | { action: 'setting.changed'; key: SettingKey }
  | { action: 'coordinator.appointed'; from: string }
  | PlanChange
  | { action: 'import.confirmed'; created: number; changed: number }
  | { action: 'poll.opened'; committee: string }
  | { action: 'poll.givenUp'; committee: string; reason: string }
  | { action: 'meeting.planned'; committee: string; on: string }
  | { action: 'meeting.moved'; committee: string; from: string; on: string; reason: string }
  | { action: 'meeting.cancelled'; committee: string; on: string; reason: string }
  | { action: 'minutes.approved'; reference: string; committee: string }
  | { action: 'meeting.held'; committee: string; on: string; place: string }
  | { action: 'meeting.struck'; committee: string; on: string; reason: string }
  | {
      action: 'meeting.offices';
      committee: string;
      on: string;
      chair: PartyName | null;
      secretariat: PartyName | null;
      reason: string | null;
    }
  | { action: 'due.settled'; kind: DueKind; on: string }
  | { action: 'decision.adopted'; reference: string; committee: string }
  | { action: 'decision.closed'; reference: string; committee: string }
  | { action: 'renewal.recorded'; party: PartyName; decidedOn: string }
  | { action: 'agreement.renewed'; number: number; endsOn: string };

/** What concerns named people: counted in a shared channel, read by those of the roster (Art. 12). */
const RESERVED = ['member.added', 'mandate.ended', 'representative.named'];

const corrected = z.object({ code: z.string(), label: z.string() });
const overridden = z.object({ party: z.string(), reason: z.string() });
const appointed = z.object({ from: z.string() });
const imported = z.object({ created: z.int(), changed: z.int() });
const polled = z.object({ committee: z.string() });
const givenUp = z.object({ committee: z.string(), reason: z.string() });
const planned = z.object({ committee: z.string(), on: z.string() });
const moved = z.object({ on: z.string() });
const held = z.object({ committee: z.string(), on: z.string(), place: z.string() });
const struck = z.object({ committee: z.string(), on: z.string(), reason: z.string() });
const offices = z.object({
  committee: z.string(),
  on: z.string(),
  chair: z.string().nullable(),
  secretariat: z.string().nullable(),
  reason: z.string().nullable(),
});
const settled = z.object({ kind: z.enum(dueKinds), on: z.string() });
const adopted = z.object({ reference: z.string(), committee: z.string() });
const renewalAct = z.object({ party: z.string(), decidedOn: z.string() });
const renewed = z.object({ number: z.int(), endsOn: z.string() });

/** What the trail may call a party by. */
type TrailParty = PartyName & { code: string };

/**
 * Reads a line of the audit trail as a change to tell, `reserved`, or null for what is of no interest to others; a party
 * is named as it is called today.
 */
export function readChange(
  { action, before, after, subjectId }: AuditEvent,
  parties: TrailParty[],
): Change | 'reserved' | null {
  if (RESERVED.includes(action)) return 'reserved';
  const read = <T extends object, A extends Change['action']>(schema: z.ZodType<T>, name: A) => {
    const { success, data } = schema.safeParse(after);
    return success ? ({ action: name, ...data } as const) : null;
  };
  const called = (name: string): PartyName => {
    const party = parties.find(({ code, shortName }) => code === name || shortName === name);
    return party ? partyName(party) : { shortName: name, article: 'NONE' };
  };
  switch (action) {
    case 'objective.corrected':
      return read(corrected, action);
    case 'rotation.overridden': {
      const turn = read(overridden, action);
      return turn && { ...turn, party: called(turn.party) };
    }
    case 'coordinator.appointed':
      return read(appointed, action);
    case 'import.confirmed':
      return read(imported, action);
    case 'poll.opened':
      return read(polled, action);
    case 'poll.givenUp':
      return read(givenUp, action);
    case 'meeting.planned':
      return read(planned, action);
    case 'meeting.moved': {
      const to = read(struck, action);
      const from = moved.safeParse(before);
      return to && from.success ? { ...to, from: from.data.on } : null;
    }
    case 'meeting.cancelled':
      return read(struck, action);
    case 'meeting.held':
      return read(held, action);
    case 'meeting.struck':
      return read(struck, action);
    case 'meeting.offices': {
      const held = read(offices, action);
      const holder = (name: string | null) => (name === null ? null : called(name));
      return held && { ...held, chair: holder(held.chair), secretariat: holder(held.secretariat) };
    }
    case 'due.settled':
      return read(settled, action);
    case 'decision.adopted':
    case 'decision.closed':
      return read(adopted, action);
    case 'renewal.recorded': {
      const renewal = read(renewalAct, action);
      return renewal && { ...renewal, party: called(renewal.party) };
    }
    case 'agreement.renewed':
      return read(renewed, action);
    case 'setting.changed':
      return isSettingKey(subjectId) ? { action, key: subjectId } : null;
    default:
      return null;
  }
}
