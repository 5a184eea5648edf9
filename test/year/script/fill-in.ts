import type { Entry } from '../../support/form-values.ts';
import { sendForm } from '../cast/send-form.ts';
import { offersIn } from '../said/read-slack.ts';
import type { Stage } from './scene.ts';

/** The agreement's channel, where commands are typed. */
const CHANNEL = 'C0CTGISSO1';

export const CLAIRE = 'U0CLAIRE01';

/** Somebody types a command, opens a form by its button in the answer, fills it in and sends it. Throws what it says against it. */
export async function fillIn(
  { town }: Stage,
  command: string,
  form: string,
  entries: Record<string, Entry> = {},
  by = CLAIRE,
): Promise<void> {
  const person = town.as(by);
  const { message, text } = await person.types(CHANNEL, command);
  const offer = message && offersIn(message.blocks).find(({ act }) => act === form);
  if (!message || !offer) throw new Error(`${command} offers no ${form}:\n${text}`);
  const opened = await person.clicks(message, offer.place);
  if (!opened.modal) throw new Error(`${form} did not open: ${opened.refusal ?? opened.text}`);
  const wrong = await sendForm(person, entries);
  if (wrong) throw new Error(`${form}: ${wrong}`);
  await town.sandbox.settled();
}

/** Somebody types a command, and presses what its answer offers. */
export async function pressIn({ town }: Stage, command: string, act: string, by = CLAIRE): Promise<void> {
  const person = town.as(by);
  const { message, text } = await person.types(CHANNEL, command);
  const offer = message && offersIn(message.blocks).find((one) => one.act === act);
  if (!message || !offer) throw new Error(`${command} offers no ${act}:\n${text}`);
  await person.clicks(message, offer.place);
  await town.sandbox.settled();
}

/** Somebody types a command that does what it says. */
export async function typed({ town }: Stage, command: string, by = CLAIRE): Promise<void> {
  await town.as(by).types(CHANNEL, command);
  await town.sandbox.settled();
}

/** What a decision is called now: by its number, once it is adopted. */
export async function decisionNamed({ town }: Stage, words: string): Promise<string> {
  const { decision } = await town.deps.db.decisionVersion.findFirstOrThrow({
    where: { text: { contains: words } },
    include: { decision: true },
  });
  return decision.reference;
}

/** Everybody's answers to a meeting lapse: it was moved. */
export async function answersLapse({ town, company }: Stage, reference: string): Promise<void> {
  const { id } = await town.deps.db.meeting.findFirstOrThrow({ where: { reference } });
  company.lapse(id);
}
