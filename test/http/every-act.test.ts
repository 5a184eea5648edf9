import { describe, expect, it } from 'vitest';
import type { DueKind } from '../../src/domain/dues/due.ts';
import type { Notice } from '../../src/domain/outbox/notice.ts';
import { words } from '../../src/i18n/words.ts';
import { noticeText } from '../../src/presenters/notice-presenter.ts';
import { aWeekLater, beforeTransfers, busySpring, lastYear, renewalDecided, termOver } from '../support/busy-town.ts';
import { testDatabase } from '../support/database.ts';
import { linkServer } from '../support/link-server.ts';
import { type LinkedAct, linkedActs, SILENCES } from '../support/linked-acts.ts';
import { openPage } from '../support/open-page.ts';
import { type Pressed, pressLink } from '../support/press-link.ts';
import { quietTown, type Town } from '../support/quiet-town.ts';
import { toldIn } from '../support/told-in.ts';

type Kind = Exclude<Notice['code'], 'due'> | `due ${DueKind}`;

/** Of each kind of what is told, whether a letter has a link for what may be done about it; where not, why. */
const KINDS: Record<Kind, 'linked' | { because: string }> = {
  'due cadence': 'linked',
  lapsed: 'linked',
  ended: 'linked',
  became: 'linked',
  'due meeting': 'linked',
  'due convene': 'linked',
  'due record': 'linked',
  'due answer': 'linked',
  'due poll': 'linked',
  'due point': 'linked',
  'due minutes': 'linked',
  'due correction': 'linked',
  'due approval': 'linked',
  'due voice': 'linked',
  'due refusal': 'linked',
  'due decision': 'linked',
  'due task': 'linked',
  'due term': 'linked',
  'due mandates': 'linked',
  'due seat': 'linked',
  'due document': 'linked',
  'due turn': 'linked',
  'due handover': 'linked',
  'due transfer': { because: 'the sheets that pass have a due of their own' },
  'due newLead': 'linked',
  'due sheet': 'linked',
  'due milestone': 'linked',
  escalation: 'linked',
  convocation: 'linked',
  decisionAsked: 'linked',
  decisionAdopted: 'linked',
  minutes: 'linked',
  correctionAsked: 'linked',
  minutesApproved: { because: 'nothing is left to do; the minutes were attached to the message that asked' },
  poll: 'linked',
  chase: 'linked',
  chaseSilent: 'linked',
  sheetNews: 'linked',
  handover: 'linked',
  expired: 'linked',
  renewed: { because: 'it says what was decided: there is nothing to do' },
  withdrawal: { because: 'nothing is left to attend' },
  pollOver: { because: 'no meeting came of it' },
  pointJudged: 'linked',
  undelivered: { because: 'accounts of the chat are linked in the chat' },
  meetingCard: { because: 'a channel reads it' },
  decisionCard: { because: 'a channel reads it' },
  answersState: 'linked',
  meetingOff: { because: 'a channel reads it' },
  weekly: { because: 'a channel reads it' },
  away: { because: 'a channel reads it' },
};

/** These end what others are about: they are pressed once the others were. */
const LAST = [
  'close-poll',
  'give-up-poll',
  'open-poll',
  'settle-decision',
  'settle-task',
  'reword-decision',
  'close-decision',
  'snooze-reminder',
  'mute-reminder',
  'opt-out',
];

const clock = { now: new Date(0) };
const { db } = await testDatabase();
const deps = { db, now: () => clock.now };
const publicUrl = await linkServer(deps);

interface Walk {
  /** Kinds of what is told that have a link of their own. */
  linked: Set<string>;
  /** What came of each act, by its name: the first that was carried out, else the last refusal. */
  pressed: Map<string, Pressed>;
  /** What no press may ever end in. */
  faults: string[];
  /** What a letter tells its reader to type: it has no place to type it. */
  typed: string[];
}

describe.each(['fr', 'en'] as const)('each thing that people are told of, in « %s »', (language) => {
  const t = words(language);
  const walked: Walk = { linked: new Set(), pressed: new Map(), faults: [], typed: [] };

  async function press({ name, label, link }: LinkedAct): Promise<boolean> {
    const { looked, sent } = await pressLink(link);
    for (const { status, page } of [looked, sent]) {
      const isGone = [t.errors.actGone(), t.errors.onlyInChat()].some((sentence) => page.includes(sentence));
      if (status === 500 || isGone) walked.faults.push(`${name} « ${label} » ${status}\n${textOf(page)}`);
    }
    const isDone = looked.status === 200 && sent.status === 200;
    if (isDone || !walked.pressed.has(name)) walked.pressed.set(name, sent);
    return isDone;
  }

  async function walk(town: Town): Promise<void> {
    const told = await toldIn(town.agreementId, deps);
    for (const { notice } of told.filter((one) => one.delivery.personId !== null)) {
      const { headline, lines, points } = noticeText(notice, t, 'mail');
      walked.typed.push(...[headline, ...lines, ...points].filter((line) => line.includes('/ctg')));
    }
    const all = await linkedActs(told, { language, publicUrl }, deps);
    for (const { kind, act } of all) if (!SILENCES.includes(act)) walked.linked.add(kind);
    const offered = all.filter(({ name }) => walked.pressed.get(name)?.status !== 200);
    // Whoever is offered something may do it.
    for (const { name, label, link } of distinct(offered)) {
      const { status, page } = await openPage(link);
      if (status !== 200) walked.faults.push(`${name} « ${label} » ${status} ${textOf(page)}`);
    }
    const names = [...new Set(offered.map(({ name }) => name))].toSorted((a, b) => rankOf(a) - rankOf(b));
    for (const name of names) {
      for (const one of offered.filter((each) => each.name === name)) {
        if (await press(one)) break;
      }
    }
  }

  it('is built from what stands in an agreement: every kind of due and of notice', { timeout: 300_000 }, async () => {
    for (const [place, times] of [
      [beforeTransfers],
      [busySpring, aWeekLater],
      [lastYear],
      // One renewal each: pressed where it is due, and where an office finds it open.
      [renewalDecided],
      [renewalDecided],
      [termOver],
    ].entries()) {
      const town = await quietTown(db, { code: `WALK-${language}-${place}`, language, clock });
      for (const happens of times) {
        await happens(town);
        await walk(town);
      }
    }
    const linked = Object.entries(KINDS).flatMap(([kind, how]) => (how === 'linked' ? [kind] : []));
    expect([...walked.linked].toSorted()).toEqual(linked.toSorted());
  });

  it('is told by mail without a command to type', () => {
    expect(walked.typed).toEqual([]);
  });

  it('ends in no failure of ours, and in nothing that is gone', () => {
    expect(walked.faults).toEqual([]);
  });

  it('has acts, each of which is carried out by its link', () => {
    const done = [...walked.pressed].filter(([, { status }]) => status === 200).map(([name]) => name.split(' ').at(-1));
    // One matter is told in two ways, and closed by the first that is pressed.
    const isClosed = (name: string, page: string) =>
      name.endsWith(' settle-due') && done.includes('settle-due') && page.includes(t.errors.dueSettled());
    const refused = [...walked.pressed].filter(([name, { status, page }]) => status !== 200 && !isClosed(name, page));
    expect(refused.map(([name, { page }]) => `${name}: ${textOf(page)}`)).toEqual([]);
  });
});

/** One of each matter for each reader, however often they are told. */
function distinct(offered: LinkedAct[]): LinkedAct[] {
  return [...new Map(offered.map((one) => [one.link, one])).values()];
}

function rankOf(name: string): number {
  // Closed with a reason, something may still be done otherwise; not the other way round.
  if (name.startsWith('due ') && name.endsWith(' settle-due')) return -1;
  const last = LAST.findIndex((act) => name.endsWith(` ${act}`));
  if (last >= 0) return last + 2;
  // What has lapsed is the same matter: done there first, nothing is left of it.
  return name.startsWith('lapsed ') ? 1 : 0;
}

/** What a page says; of one that refuses, what it points out. */
function textOf(page: string): string {
  const alerts = [...page.matchAll(/role="alert"[^>]*>([^<]*)/g)].map(([, alert]) => alert);
  const main = page
    .slice(page.indexOf('<main>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  return alerts.length > 0 ? alerts.join(' | ') : main.trim().slice(0, 300);
}
