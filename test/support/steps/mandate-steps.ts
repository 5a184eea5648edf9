import { planSoon } from '../../../src/domain/audit/plan-soon.ts';
import type { Step } from '../issoire-town.ts';
import { later } from './clock-steps.ts';
import { filled } from './form-steps.ts';
import { step } from './step.ts';
import { together } from './together.ts';

/** Claire ends the mandate of somebody, who has one; whoever is concerned hears of it in the next two minutes. */
export const mandateEnded = (name: string, endsOn: string): Step =>
  together(filled('end-mandate', {}, { confirm: ['yes'], membership: name, endsOn, reason: 'Mutation' }), later(2));

/** Somebody is seated in the technical committee; a meeting that awaits them tells them in the next two minutes. */
export const seated = (name: string, startsOn: string): Step => together(seat(name, startsOn), later(2));

/** Beside Inès, as an import of the roster does. */
const seat = (name: string, startsOn: string): Step =>
  step(`seated ${name} ${startsOn}`, async ({ deps: { db, now } }) => {
    const beside = await db.membership.findFirstOrThrow({
      where: { person: { name: 'Inès Bruyère' }, seatRule: { committee: { code: 'CT' } } },
    });
    const person = await db.person.findFirstOrThrow({ where: { name } });
    const { agreementId, seatRuleId, partyId } = beside;
    const data = { agreementId, seatRuleId, partyId, personId: person.id, startsOn: new Date(startsOn) };
    await db.membership.create({ data });
    await planSoon(db, agreementId, now());
  });
