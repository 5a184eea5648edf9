import { forgetHandledRequests } from '../domain/audit/forget-handled-requests.ts';
import { noteTick } from '../domain/deliveries/note-tick.ts';
import { oldestDue } from '../domain/deliveries/oldest-due.ts';
import { forgetCaptures } from '../domain/messages/capture-thread.ts';
import { planDueAgreements } from '../domain/outbox/plan-due-agreements.ts';
import type { ClockTools } from './clock-tools.ts';
import { refreshCards } from './refresh-cards.ts';
import { sweep } from './sweep.ts';

/** A tick begins nothing new after so long, in milliseconds: the next one is near. */
const BUDGET = 50_000;

/** Requests handled are forgotten once a day, by the first tick after this many milliseconds. */
const FORGETTING = 86_400_000;

export interface Ticker {
  /** Plans and sweeps; while a tick is under way, a second call waits for it and then runs. */
  tick: () => Promise<void>;
  /** Milliseconds since a tick of this process last ended well, or since it started. */
  quietFor: () => number;
  /** Begins nothing new, and waits for what is under way. */
  stop: () => Promise<void>;
}

/** What the clock does each minute and at start: plan what will be due, say what is. */
export function createTicker(tools: ClockTools): Ticker {
  const { log, metrics, now } = tools;
  let last = performance.now();
  let forgottenAt = now().getTime();
  let isStopping = false;
  let underWay: Promise<void> = Promise.resolve();

  const run = async () => {
    if (isStopping) return;
    const end = metrics.tickSeconds.startTimer();
    const begun = performance.now();
    const isOver = () => isStopping || performance.now() - begun > BUDGET;
    try {
      while (
        !isOver() &&
        (await planDueAgreements({ ...tools, read: (agreement) => tools.reads.of(tools.db, agreement) })) > 0
      );
      await sweep(tools, isOver);
      await refreshCards(tools, isOver);
      if (now().getTime() - forgottenAt > FORGETTING) {
        await forgetHandledRequests(tools);
        await forgetCaptures(tools);
        forgottenAt = now().getTime();
      }
      await noteTick(tools);
      last = performance.now();
      const oldest = await oldestDue(tools);
      metrics.deliveryLag.set(oldest ? (now().getTime() - oldest.getTime()) / 1000 : 0);
      metrics.ticks.inc({ outcome: 'done' });
    } catch (error) {
      metrics.ticks.inc({ outcome: 'failed' });
      log.error({ err: error }, 'a tick of the clock failed; the next one takes it up');
    } finally {
      end();
    }
  };
  return {
    tick: () => {
      underWay = underWay.then(run);
      return underWay;
    },
    quietFor: () => performance.now() - last,
    stop: async () => {
      isStopping = true;
      await underWay;
    },
  };
}
