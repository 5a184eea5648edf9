import { commands } from '../../../commands/index.ts';
import type { ActCall } from '../../../src/acts/act.ts';
import { findAct } from '../../../src/acts/find-act.ts';
import { findPersonViewer } from '../../../src/domain/people/find-person-viewer.ts';
import { UserError } from '../../../src/errors.ts';
import { ANSWERS, type AnswerId } from '../../../src/forms/answer-id.ts';
import { forms } from '../../../src/forms/index.ts';
import { words } from '../../../src/i18n/words.ts';
import { parseArguments } from '../../../src/slack/arguments.ts';
import { undone } from '../../support/undone.ts';
import type { YearTown } from '../town/year-town.ts';
import type { Offered, Said } from './said.ts';

const bot = {
  ...{ version: '1', canMail: true, publicUrl: 'http://bot.example' },
  mailbox: { name: 'CTG', address: 'ctg@agglo.example' },
};

/**
 * Tries everything that a message offers as its reader, at the moment at which they have it: an act is carried out in a
 * transaction that is undone, a form is opened, an answer is asked for, a link is looked at. The refusal stays with the offer.
 */
export async function tryOffers({ matters }: Said, personId: string, town: YearTown): Promise<void> {
  for (const offer of matters.flatMap(({ offers }) => offers)) offer.refusal = await refusalOf(offer, personId, town);
}

async function refusalOf(offer: Offered, personId: string, town: YearTown): Promise<string | null> {
  const said = await undone(town.deps, async (deps) => {
    const viewer = await findPersonViewer(personId, deps);
    const t = words(viewer.language);
    try {
      await carryOut(offer, { viewer, deps, bot, t, fetchFile: null });
      return null;
    } catch (error) {
      return error instanceof UserError ? error.sentence(t) : `a failure of ours: ${String(error)}`;
    }
  });
  if (said !== null || !offer.place.startsWith('http')) return said;
  const link = offer.place.replace('http://bot.example', new URL(town.botUrl).origin);
  const { status } = await fetch(link);
  return status === 200 ? null : `its page answers ${status}`;
}

async function carryOut({ act: id, payload }: Offered, call: ActCall): Promise<void> {
  if (id === 'show-answer') return show(payload as { answer: AnswerId; about: string }, call);
  const act = findAct(id, payload);
  if (act) return void (await act.run(call));
  const form = forms.find((one) => one.id === id);
  if (!form) throw new Error(`no act and no form is called ${id}`);
  await form.open({ ...call, args: { ...(payload as Record<string, string>), agreement: call.viewer.agreement.code } });
}

async function show({ answer, about }: { answer: AnswerId; about: string }, call: ActCall): Promise<void> {
  const [id, more = ''] = ANSWERS[answer] as [string, string?];
  const command = commands.find((one) => one.id === id);
  if (!command) throw new Error(`no command ${id}`);
  const args = parseArguments([about, more].filter(Boolean).join(' '), command.options);
  await command.run({ ...call, args, capture: null, channelId: undefined, surface: 'modal', commands });
}
