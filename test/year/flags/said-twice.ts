import { answersIn, asksIn, type Matter, type Said } from '../said/said.ts';
import type { Flag } from './flag.ts';
import { flagOf, headOf } from './flag-of.ts';

/** A matter with the message that it stands in. */
interface Told {
  message: Said;
  matter: Matter;
}

/** Words that the bot quotes: of a decision, of a point. */
const QUOTED = /«\s?([^»]{20,}?)\s?»/g;

/**
 * What a reader is told a second time: the same step of the same subject, whatever its kind; the same words on one day, or
 * in messages of different kinds; the same act asked of them twice on one day, or two answers about the same quoted words.
 * A reminder that repeats its words has steps of its own, on other days.
 */
export function saidTwice(said: Said[]): Flag[] {
  const told: Told[] = [];
  return said.flatMap((message, place) => {
    const before = said.slice(0, place).filter(({ to }) => to === message.to);
    const flags = stepsTwice(message, before);
    for (const matter of message.matters) {
      const why = told.filter((one) => one.message.to === message.to).map((one) => twice({ message, matter }, one));
      const [found] = why.filter((one) => one !== null);
      if (found) flags.push(flagOf('said twice', message, `« ${headOf(matter)} »: ${found}`));
      told.push({ message, matter });
    }
    return flags;
  });
}

function stepsTwice(message: Said, before: Said[]): Flag[] {
  return message.rows.flatMap(({ subject, step }, place) => {
    const isSame = (row: Said['rows'][number]) => row.subject === subject && row.step === step;
    const first = before.find(({ rows }) => rows.some(isSame));
    const on = first?.on ?? (message.rows.slice(0, place).some(isSame) ? message.on : null);
    return on ? [flagOf('said twice', message, `${subject}, step ${step}, as on ${on}`)] : [];
  });
}

/** Why a matter repeats an earlier one; null when it does not. */
function twice(one: Told, earlier: Told): string | null {
  const isSameDay = one.message.on === earlier.message.on;
  if (wordsOf(one.matter) === wordsOf(earlier.matter) && (isSameDay || !shareKind(one.message, earlier.message))) {
    return `the same words as on ${earlier.message.on}`;
  }
  if (!isSameDay) return null;
  const acts = answersIn(one.matter).filter(({ act, payload }) =>
    answersIn(earlier.matter).some((other) => other.act === act && sameJson(other.payload, payload)),
  );
  if (acts.length > 0) return `${[...new Set(acts.map(({ act }) => act))].join(', ')}, asked the same day`;
  const areBothAsked = asksIn(one.matter).length > 0 && asksIn(earlier.matter).length > 0;
  const quoted = areBothAsked && quotesIn(one.matter, earlier.matter);
  return quoted ? `« ${quoted} », asked about the same day` : null;
}

/** Words that one of two matters quotes and the other says too. */
function quotesIn(one: Matter, other: Matter): string | undefined {
  const quotes = (from: Matter, within: Matter) =>
    [...from.text.matchAll(QUOTED)].map(([, words = '']) => words).filter((words) => within.text.includes(words));
  return [...quotes(one, other), ...quotes(other, one)][0];
}

function wordsOf({ text }: Matter): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shareKind(one: Said, other: Said): boolean {
  return one.rows.some(({ kind }) => other.rows.some((row) => row.kind === kind));
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
