import { answersIn, type Matter, type Offered, type Said } from '../said/said.ts';
import type { Flag } from './flag.ts';
import { flagOf, headOf } from './flag-of.ts';

/** What somebody answered, and until when it held. */
export interface Answered {
  personId: string;
  at: Date;
  act: string;
  payload: Record<string, unknown>;
  /** From then on it is asked anew: the meeting was moved. */
  lapsedAt: Date | null;
}

/** Acts that give one and the same answer; any other act is by itself. */
const SAME_ANSWER = [
  ['answer-poll', 'fill-poll'],
  ['agree-to-decision', 'give-voice'],
  ['answer-convocation', 'stand-in'],
  ['accept-point', 'refuse-point'],
];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What asks for an answer that its reader has given. A message that shows the answer given asks no more; parties are no matter. */
export function askedAgain(said: Said[], answers: Answered[], parties: string[]): Flag[] {
  const idsOf = (payload: Record<string, unknown>) =>
    Object.values(payload).filter((id) => typeof id === 'string' && UUID.test(id) && !parties.includes(id));
  return said.flatMap((message) => {
    const given = answers.filter(
      ({ personId, at, lapsedAt }) =>
        personId === message.personId && at < message.at && (lapsedAt === null || lapsedAt > message.at),
    );
    return message.matters.flatMap((matter) => {
      const asked = answersIn(matter);
      const repeated = given.find((answer) => {
        const ids = idsOf(answer.payload);
        const isAsked = asked.some(
          ({ act, payload }) => answerOf(act) === answerOf(answer.act) && idsOf(payload).some((id) => ids.includes(id)),
        );
        return isAsked && !shows(answer, matter);
      });
      return repeated ? [flagOf('asked again', message, `« ${headOf(matter)} », answered by ${repeated.act}`)] : [];
    });
  });
}

function answerOf(act: string): string {
  return SAME_ANSWER.find((acts) => acts.includes(act))?.[0] ?? act;
}

/** True where what was answered stands out among the ways to answer, or is said: « Votre réponse : présent·e ». */
function shows({ act, payload }: Pick<Offered, 'act' | 'payload'>, { text, offers }: Matter): boolean {
  const ways = offers.filter((offer) => offer.act === act);
  const isGiven = (offer: Offered) => JSON.stringify(offer.payload) === JSON.stringify(payload);
  const main = ways.filter(({ isMain }) => isMain);
  if (ways.length > 1 && main.length === 1) return main.every(isGiven);
  const label = ways.find(isGiven)?.label.toLowerCase();
  return label !== undefined && text.toLowerCase().includes(`: ${label}`);
}
