import { SlackRefusal } from '../api/slack-refusal.ts';
import { isRecord } from '../is-record.ts';
import { parseJson } from '../parse-json.ts';
import type { World } from '../workspace/world.ts';
import { applyResponse } from './apply-response.ts';

export interface HttpAnswer {
  status: number;
  body: string;
}

/** Plays a POST on a `response_url`: 404 once it is spent or too old, 400 for what Slack would not take. */
export function answerResponseUrl(world: World, token: string, body: string): HttpAnswer {
  const url = world.responseUrls.get(token);
  if (!url) return refuse(world, 404, new SlackRefusal('invalid_url'));
  if (url.usesLeft <= 0) return refuse(world, 404, new SlackRefusal('used_url'));
  if (world.clock.now().getTime() > url.expiresAt) return refuse(world, 404, new SlackRefusal('expired_url'));
  const given = parseJson(body);
  if (!isRecord(given)) return refuse(world, 400, new SlackRefusal('invalid_payload'));
  try {
    applyResponse(world, url, given);
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    return refuse(world, 400, error);
  }
  url.usesLeft -= 1;
  return { status: 200, body: 'ok' };
}

function refuse(world: World, status: number, refusal: SlackRefusal): HttpAnswer {
  const { code, details } = refusal;
  world.problems.add({ kind: 'api_error', where: 'response_url', code, detail: details.join('\n') });
  return { status, body: JSON.stringify(refusal.toAnswer()) };
}
