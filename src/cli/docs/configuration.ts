import type { z } from 'zod';
import { table } from './paper.ts';

/** What the environment's schema says of a variable. */
interface Meaning {
  name: string;
  section: string;
  description: string;
  /** What holds when it is not given. */
  without: string;
}

/** As wide as the lines of `.env.example` are, their `# ` included. */
const WIDTH = 115;

/** Every variable of the environment: what it means, and what holds without it. */
export function configurationTable(schema: z.ZodObject): string {
  const rows = meanings(schema).map(({ name, description, without }) => [`\`${name}\``, description, without]);
  return table(['variable', 'meaning', 'without it'], rows);
}

/** The same as `.env.example` has it: to copy, and to fill in. */
export function environmentExample(schema: z.ZodObject): string {
  const all = meanings(schema);
  const sections = [...new Set(all.map(({ section }) => section))].map((section) => {
    const variables = all.filter((meaning) => meaning.section === section);
    return [`# --- ${section} `.padEnd(WIDTH, '-'), ...variables.map(variableLines)].join('\n');
  });
  const intro = comment(
    'Copy to .env and fill in what you need. With nothing set, `npm start` opens the sandbox: no Slack account needed. ' +
      'This file is made by `npm run docs`, from src/environment.ts.',
  );
  return `${[intro, ...sections].join('\n\n')}\n`;
}

function variableLines({ name, description, without }: Meaning): string {
  return `${comment(description)}\n${comment(`Without it: ${without}`)}\n${name}=`;
}

/** A text as lines of a comment. */
function comment(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length + 3 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `# ${line}`).join('\n');
}

/** @throws when a variable lacks a part of its meaning. */
function meanings(schema: z.ZodObject): Meaning[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { section, description, without } = (field as z.ZodType).meta() ?? {};
    if (typeof section !== 'string' || !description || typeof without !== 'string') {
      throw new Error(`${name} lacks its section, its description or what holds without it`);
    }
    return { name, section, description, without };
  });
}
