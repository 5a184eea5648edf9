import { judgePoint } from '../../../src/domain/agenda/judge-point.ts';
import { proposePoint } from '../../../src/domain/agenda/propose-point.ts';
import type { Step } from '../issoire-town.ts';
import { step } from './step.ts';

/** Karim proposes a point for a meeting's agenda. */
export const pointProposed = (reference: string, title: string): Step =>
  step(`point proposed ${reference} ${title}`, async ({ deps, viewer }) => {
    await proposePoint(await viewer('U0KARIM001'), { reference, title }, deps);
  });

/** The mayor, who speaks for the party that chairs in 2021, accepts a proposed point; refuses it, where a reason is given. */
export const pointJudged = (title: string, refusal = ''): Step =>
  step(`point judged ${title} ${refusal}`, async ({ deps, viewer }) => {
    const { id: itemId } = await deps.db.agendaItem.findFirstOrThrow({ where: { title, state: 'PROPOSED' } });
    const word = { itemId, isAccepted: refusal === '', reason: refusal };
    await judgePoint(await viewer('U0FRANCOI1'), word, deps);
  });
