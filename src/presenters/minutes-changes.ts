import type { MinutesContent } from '../domain/minutes/minutes-content.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { attendanceRemarks, minutesFacts, pointTexts } from './minutes-presenter.ts';

/** Words kept on each side of what changed in a sentence. */
const CONTEXT = 6;

/** Characters of one side of a change. */
const MOST = 400;

interface Passage {
  title: string;
  lines: string[];
}

/** What a version of minutes changes in the one before, a line a point: where, the former words, the new ones. */
export function minutesChanges(former: MinutesContent, content: MinutesContent, t: Catalogue): string[] {
  const heads = pairUp(headOf(former, t), headOf(content, t), sameTitle);
  const points = pairUp(pointsOf(former, t), pointsOf(content, t), samePoint(former, content));
  return [...heads, ...points].flatMap(([before, after]) => changeText(before, after, t));
}

/** Each line of the head by its title; remarks on attendance share one. */
function headOf(content: MinutesContent, t: Catalogue): Passage[] {
  const remarks = attendanceRemarks(content, t);
  return [
    ...minutesFacts(content, t).map(([title, text]) => ({ title, lines: [text] })),
    { title: t.minutes.attendance, lines: remarks },
  ];
}

function pointsOf(content: MinutesContent, t: Catalogue): Passage[] {
  return pointTexts(content, t).map(({ title, lines }) => {
    const bare = title.replace(/^\d+\. /, '');
    return { title: bare, lines: [bare, ...lines.flatMap((line) => line.split('\n'))] };
  });
}

type Same = (former: number, present: number) => boolean;

const sameTitle =
  (before: Passage[], after: Passage[]): Same =>
  (former, present) =>
    before[former]?.title === after[present]?.title;

/** A point is known again by its title, else by its place and where it comes from. */
const samePoint = (before: MinutesContent, after: MinutesContent) => (): Same => (former, present) => {
  const [one, other] = [before.points[former], after.points[present]];
  if (one?.title === other?.title) return true;
  const isKnown = after.points.some(({ title }) => title === one?.title);
  return !isKnown && former === present && one?.origin === other?.origin;
};

function pairUp(
  before: Passage[],
  after: Passage[],
  same: (before: Passage[], after: Passage[]) => Same,
): [Passage | null, Passage | null][] {
  const isSame = same(before, after);
  const taken = new Set<number>();
  const pairs = after.map((passage, present): [Passage | null, Passage | null] => {
    const former = before.findIndex((_, place) => !taken.has(place) && isSame(place, present));
    if (former >= 0) taken.add(former);
    return [before[former] ?? null, passage];
  });
  return [
    ...pairs,
    ...before.filter((_, place) => !taken.has(place)).map((passage) => [passage, null] as [Passage, null]),
  ];
}

function changeText(before: Passage | null, after: Passage | null, t: Catalogue): string[] {
  const words = t.corrections.changed;
  const title = after?.title ?? before?.title ?? '';
  const [was, is] = [before?.lines ?? [], after?.lines ?? []];
  const removed = was.filter((line) => !is.includes(line)).join(' ');
  const added = is.filter((line) => !was.includes(line)).join(' ');
  if (removed === '' && added === '') return [];
  if (removed === '') return [words.added({ title, after: cut(added) })];
  if (added === '') return [words.removed({ title, before: cut(removed) })];
  const [short, long] = aroundChange(removed, added);
  return [words.becomes({ title, before: cut(short), after: cut(long) })];
}

/** Both texts without what they share at either end, but for some words. */
function aroundChange(before: string, after: string): [string, string] {
  const [was, is] = [before.split(' '), after.split(' ')];
  const shared = (one: string[], other: string[]) => {
    const end = one.findIndex((word, place) => word !== other[place]);
    return end < 0 ? one.length : end;
  };
  const start = shared(was, is);
  const most = Math.min(was.length, is.length) - start;
  const end = Math.min(most, shared(was.toReversed(), is.toReversed()));
  const [from, left] = [Math.max(0, start - CONTEXT), Math.max(0, end - CONTEXT)];
  const middle = (text: string[]) => {
    const kept = text.slice(from, text.length - left).join(' ');
    return `${from > 0 ? '… ' : ''}${kept}${left > 0 ? ' …' : ''}`;
  };
  return [middle(was), middle(is)];
}

function cut(text: string): string {
  const points = [...text];
  return points.length > MOST ? `${points.slice(0, MOST - 1).join('')}…` : text;
}
