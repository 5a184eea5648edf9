import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import type { IssoireTown } from './issoire-town.ts';
import { CHANNEL, USER } from './issoire-workspace.ts';
import { followed } from './steps/led-sheet-steps.ts';
import { planned, until } from './steps/meeting-steps.ts';
import { writtenSheets } from './steps/written-sheets.ts';
import { readText } from './workspace.ts';

export const YANN = 'U0YANN0001';

/** Monday 30 August 2021, nine in Paris. */
export const beginning = { beginsAt: '2021-08-30T07:00:00Z', withClock: true };

/** Yann leads two open sheets and a closed one, Emma one, nobody one. */
export const led = [
  writtenSheets(
    { title: 'Relais itinérant', lead: 'Yann Genêt', dueOn: '2021-12-31', status: 'PLANNED' },
    { title: 'Cartographie', lead: 'Yann Genêt', dueOn: '2021-12-31' },
    { title: 'Point d’écoute', lead: 'Emma Hazel', dueOn: '2021-12-31' },
    { title: 'Ludothèque', lead: null, dueOn: '2021-12-31' },
    { title: 'Crèche ouverte', lead: 'Yann Genêt', dueOn: '2021-06-30', status: 'DONE' },
  ),
];

/** A committee meets on 21 September: leads were asked on the 7th; it is the 9th, ten in Paris. */
export const chased = [...led, planned('2021-09-21'), until('2021-09-09T08:00:00Z')];

/** Yann has answered for one sheet that nothing changed. */
export const answeredOnce = [...chased, followed('FA-01', 'PLANNED', { by: YANN })];

/** Yann has answered for both; Emma is silent. */
export const answered = [...answeredOnce, followed('FA-02', 'BLOCKED', { by: YANN, blockers: 'Pas de fond de carte' })];

/** What somebody reads in answer to a command, or why it is refused. */
export async function shownTo(town: IssoireTown, line: string, userId: string = USER.claire): Promise<string> {
  const { text, refusal } = await town.as(userId).types(CHANNEL.agreement, line);
  return `${text}${refusal ?? ''}`;
}

/** What a person was asked of their sheets, message by message. */
export async function askedOf(town: IssoireTown, userId: string): Promise<SandboxMessage[]> {
  const person = town.as(userId);
  return (await person.sees(person.botChannel)).filter((one) =>
    /où en est-elle|where does it stand/.test(readText(one)),
  );
}

export async function cardOf(town: IssoireTown, userId: string): Promise<SandboxMessage> {
  const card = (await askedOf(town, userId)).at(-1);
  if (!card) throw new Error(`${userId} was asked nothing`);
  return card;
}
