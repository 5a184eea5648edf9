import type { Matter, Offered } from './said.ts';

/** The matters of a letter of so many rows, as its text has them: a greeting, a paragraph each, the small print. */
export function readLetter(text: string, rows: number): Matter[] {
  const [body = '', small = ''] = text.split(/^-- $/m);
  const [, ...parts] = body.trim().split('\n\n');
  const matters = rows === 1 ? [parts.join('\n\n')] : parts;
  const footer = offersIn(small);
  return matters.map((part, place) => ({
    text: part.replace(/^.*\n?https?:\S+\/l\/\S+$/gm, '').trim(),
    offers: [...offersIn(part), ...(place === 0 ? footer : [])],
  }));
}

/** The signed links of a text, each below its label. */
export function offersIn(text: string): Offered[] {
  return [...text.matchAll(/^(.*?) ?:\n(https?:\S+\/l\/(\S+))$/gm)].map(([, label = '', place = '', token = '']) => {
    const [act, , payload] = bodyOf(token);
    return { act, payload, label, place, isMain: false, refusal: null };
  });
}

function bodyOf(token: string): [act: string, person: string, payload: Record<string, unknown>] {
  const [body = ''] = token.split('.');
  return JSON.parse(Buffer.from(body, 'base64url').toString());
}
