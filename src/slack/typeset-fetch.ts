import type { FetchFunction } from '@slack/web-api';
import { typesetPayload } from './typeset-payload.ts';

/** The arguments of Slack's methods that travel as JSON inside a form. */
const NESTED = ['blocks', 'view'];

/** The way to Slack of everything but acknowledgements: what is called and what is responded leaves typeset. */
export const typesetFetch: FetchFunction = (address, init) =>
  fetch(address, { ...init, body: typesetBody(init?.body) } as RequestInit);

function typesetBody(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  return body.startsWith('{') ? JSON.stringify(typesetPayload(JSON.parse(body))) : typesetForm(body);
}

function typesetForm(body: string): string {
  const form = new URLSearchParams(body);
  const fields = Object.fromEntries(
    [...form].map(([name, text]) => [name, NESTED.includes(name) ? JSON.parse(text) : text]),
  );
  for (const [name, value] of Object.entries(typesetPayload(fields))) {
    form.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return form.toString();
}
