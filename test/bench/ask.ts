import type { Agent } from 'node:http';
import type { AnswerServer } from './answer-server.ts';
import { BENCH_CHANNEL, BENCH_USER } from './databases.ts';
import { postSigned } from './signed-request.ts';

/** What follows `/ctg`, and what a right answer holds; null for a program that acknowledges and says nothing. */
export interface Question {
  text: string;
  proof: string | null;
}

export const OBJECTIVES: Question = { text: 'objectifs', proof: 'O3.3' };

export interface Place {
  port: number;
  agent: Agent;
  answers: AnswerServer;
}

/** Who asks, and where. */
export interface Asker {
  userId: string;
  channelId: string;
}

/** The coordinator of the agreement, or of one of its copies (`copyAgreement`). */
export function askerOf(copy = 0): Asker {
  const suffix = copy > 0 ? `-${copy}` : '';
  return { userId: BENCH_USER + suffix, channelId: BENCH_CHANNEL + suffix };
}

export interface Asked {
  /** When the acknowledgement came, by `performance.now()`. */
  acknowledged: number;
  /** When the answer came; null when none did. */
  answered: number | null;
  /** Why it is no right answer. */
  fault: string | null;
}

/** An answer that has not come after so long is counted as lost. */
const PATIENCE_MS = 180_000;

/** Sends one signed `/ctg …` and waits for its acknowledgement, then for its answer. */
export async function ask(place: Place, { text, proof }: Question, asker = askerOf()): Promise<Asked> {
  const { responseUrl, answered } = place.answers.expect();
  const form = new URLSearchParams({
    command: '/ctg',
    text,
    user_id: asker.userId,
    user_name: 'bench',
    channel_id: asker.channelId,
    channel_name: 'ctg',
    team_id: 'T0BENCH',
    api_app_id: 'A0BENCH',
    trigger_id: '1.2.3',
    response_url: responseUrl,
  });
  const type = 'application/x-www-form-urlencoded';
  const status = await postSigned({ ...place, body: form.toString(), type }).catch((error: Error) => error.message);
  const acknowledged = performance.now();
  if (status !== 200) return { acknowledged, answered: null, fault: `status ${status}` };
  if (proof === null) return { acknowledged, answered: null, fault: null };
  const answer = await Promise.race([answered, silence()]);
  if (!answer) return { acknowledged, answered: null, fault: 'no answer' };
  const fault = answer.body.includes(proof) ? null : `« ${proof} » is not in ${answer.body.slice(0, 400)}`;
  return { acknowledged, answered: answer.at, fault };
}

const silence = () => new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref());
