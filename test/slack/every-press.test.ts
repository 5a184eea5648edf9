import type { ActionsBlock, KnownBlock, Overflow } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { findAct } from '../../src/acts/find-act.ts';
import { type Told, toldOf } from '../../src/acts/told.ts';
import { describeOwnWork } from '../../src/domain/own-work/describe-own-work.ts';
import { findPersonViewer } from '../../src/domain/people/find-person-viewer.ts';
import { UserError } from '../../src/errors.ts';
import { forms } from '../../src/forms/index.ts';
import { words } from '../../src/i18n/words.ts';
import { readMessageBlocks } from '../../src/sandbox/blocks/read-blocks.ts';
import { readView } from '../../src/sandbox/blocks/read-view.ts';
import { type Pressed, readPressed } from '../../src/slack/views/act-button.ts';
import { digestMessage } from '../../src/slack/views/digest-message.ts';
import { ownWorkView } from '../../src/slack/views/own-work-view.ts';
import {
  aWeekLater,
  beforeTransfers,
  busySpring,
  lastYear,
  renewalDecided,
  renewed,
  termOver,
} from '../support/busy-town.ts';
import { testDatabase } from '../support/database.ts';
import { kindOf } from '../support/linked-acts.ts';
import { quietTown } from '../support/quiet-town.ts';
import { toldIn } from '../support/told-in.ts';
import { undone } from '../support/undone.ts';

const clock = { now: new Date(0) };
const { db } = await testDatabase();
const deps = { db, now: () => clock.now };
const bot = {
  version: '1',
  canMail: true,
  publicUrl: 'http://bot.example',
  mailbox: { name: 'CTG', address: 'ctg@agglo.example' },
};

/** Sentences that say no for a reason of the moment: past its day, or too near it. */
const NOT_NOW: string[] = ['pollOver', 'tooNearToPutOff'];

describe.each(['fr', 'en'] as const)('what is offered in Slack, in « %s »', (language) => {
  const t = words(language);
  const shown = new Map<string, Set<string>>();
  const faults: string[] = [];

  async function press(person: string, where: string, { act: id, payload }: Pressed): Promise<void> {
    const acts = shown.get(where) ?? new Set();
    shown.set(where, acts.add(id));
    const failure = await undone(deps, async (inside) => {
      const viewer = await findPersonViewer(person, inside);
      try {
        const act = findAct(id, payload);
        const call = { viewer, deps: inside, bot, t };
        if (act) return void (await act.run({ ...call, fetchFile: null }));
        const form = forms.find((one) => one.id === id);
        if (!form) return `no act and no form is called ${id}`;
        const args = { ...(payload as Record<string, string>), agreement: viewer.agreement.code };
        return void (await form.open({ ...call, args }));
      } catch (error) {
        if (error instanceof UserError && NOT_NOW.includes(error.code)) return undefined;
        return error instanceof UserError ? `${error.code}: ${error.sentence(t)}` : String(error);
      }
    });
    if (failure) faults.push(`${where} ${id} ${JSON.stringify(payload)} by ${person}: ${failure}`);
  }

  async function walk(agreementId: string): Promise<void> {
    const pressed = new Set<string>();
    const once = async (person: string, where: string, blocks: KnownBlock[]) => {
      for (const one of pressesIn(blocks)) {
        // How not to be told again is the same beside everything, and each of a kind's payloads like the other.
        const name = `${where} ${one.act} ${JSON.stringify(Object.keys((one.payload as object) ?? {}))}`;
        if (!pressed.has(name)) await press(person, where, one);
        pressed.add(name);
      }
    };
    const said = (await toldIn(agreementId, deps)).filter(({ delivery }) => delivery.personId);
    for (const one of said) {
      const told: Told = toldOf(one);
      const { blocks } = digestMessage([told], 'WALK', t);
      readMessageBlocks(blocks);
      await once(one.delivery.personId ?? '', kindOf(one), blocks);
    }
    for (const person of new Set(said.map(({ delivery }) => delivery.personId ?? ''))) {
      const work = await describeOwnWork(await findPersonViewer(person, deps), deps);
      const blocks = ownWorkView(work, { agreement: 'WALK', charges: [] }, t);
      readView({ type: 'home', blocks: blocks.slice(0, 100) }, 'home');
      await once(person, '/ctg moi', blocks);
    }
  }

  it('can be done by whoever it is offered to, in messages and in what one has to do', {
    timeout: 300_000,
  }, async () => {
    for (const [place, times] of [
      [beforeTransfers],
      [busySpring, aWeekLater],
      [lastYear, renewalDecided, renewed],
      [termOver],
    ].entries()) {
      const town = await quietTown(db, { code: `PRESS-${language}-${place}`, language, clock });
      for (const happens of times) {
        await happens(town);
        await walk(town.agreementId);
      }
    }
    expect(faults).toEqual([]);
    const dues = [...shown.keys()].filter((kind) => kind.startsWith('due '));
    expect(dues.length).toBeGreaterThanOrEqual(16);
    // How not to be told again, and, below every message, one’s own reminders.
    const silences = ['snooze-reminder', 'mute-reminder', 'show-answer'];
    const empty = dues.filter((kind) => [...(shown.get(kind) ?? [])].every((act) => silences.includes(act)));
    // The text says who takes over; the sheets that pass have a due of their own.
    expect(empty).toEqual(['due transfer']);
    expect(shown.get('/ctg moi')?.size).toBeGreaterThan(10);
  });
});

function pressesIn(blocks: KnownBlock[]): Pressed[] {
  return blocks.flatMap((block) => {
    const elements = block.type === 'actions' ? (block as ActionsBlock).elements : [];
    const accessory = block.type === 'section' && block.accessory ? [block.accessory] : [];
    return [...elements, ...accessory].flatMap((element) => {
      if (element.type === 'button') return [readPressed(element as { action_id: string; value?: string })];
      if (element.type !== 'overflow') return [];
      return (element as Overflow).options.map(({ value = '' }) =>
        readPressed({ action_id: 'act:menu', selected_option: { value } }),
      );
    });
  });
}
