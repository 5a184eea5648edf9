import { expect } from 'vitest';
import type { Visibility } from '../../src/database/generated/client.ts';
import { showMinutesTo } from '../../src/domain/minutes/show-minutes-to.ts';
import { CHANNEL, type IssoireTown, USER } from './issoire-workspace.ts';
import { openForm } from './open-form.ts';
import { approvedBy, circulated, convened, held, noted, planned, until } from './steps/meeting-steps.ts';
import { step } from './steps/step.ts';
import { together } from './steps/together.ts';

export const SECRET = 'Situation d’une famille';
export const REFERENCE = 'CT-2021-S1';
export const MINUTES = `/ctg compte-rendu ${REFERENCE}`;
/** Directed the Caf until 31 March. */
export const ODILE = 'U0ODILE001';

export const beginning = { beginsAt: '2021-04-06T08:00:00Z', withClock: true };
export const invited = [together(planned('2021-04-20'), convened(REFERENCE))];
/** Fatou, a resource person, is invited besides. */
export const withGuest = step(`guest ${REFERENCE}`, async ({ deps: { db } }) => {
  const { id: meetingId } = await db.meeting.findFirstOrThrow({ where: { reference: REFERENCE } });
  const { id: personId } = await db.person.findFirstOrThrow({ where: { slackUserId: USER.fatou } });
  await db.attendance.create({ data: { meetingId, personId, capacity: 'GUEST', seat: '' } });
});
const present = ['Yann Genêt', 'Fatou Mimosa'];
const met = [withGuest, until('2021-04-20T16:00:00Z'), held(REFERENCE, { present })];
const writes = (notes: string) => [noted(REFERENCE, notes, { by: USER.denise }), circulated(REFERENCE, USER.denise)];
export const shownTo = (visibility: Visibility) =>
  step(`minutes ${REFERENCE} for ${visibility}`, async ({ deps, viewer }) => {
    await showMinutesTo(await viewer(USER.denise), { reference: REFERENCE, visibility }, deps);
  });
export const sent = [...invited, together(...met, ...writes(SECRET))];
export const keptForParties = [...sent, shownTo('PARTIES')];
const backAndForth = [shownTo('COMMITTEE'), shownTo('PARTIES')];
export const sentAnew = [...keptForParties, together(...backAndForth, ...writes(`${SECRET}, fin`))];
export const published = [...sentAnew, together(approvedBy(REFERENCE), shownTo('PUBLIC'))];

export const see = async (
  town: IssoireTown,
  userId: string,
  command = MINUTES,
  channel: string = CHANNEL.agreement,
) => {
  const { text, refusal } = await town.as(userId).types(channel, command);
  return `${text}${refusal ?? ''}`;
};

/** Denise notes this and circulates it. */
export async function circulate(town: IssoireTown, notes: string): Promise<void> {
  const denise = town.as(USER.denise);
  await openForm(denise, MINUTES, 'Noter un point');
  await denise.fills({ notes });
  expect((await denise.submits()).errors).toEqual({});
  await openForm(denise, MINUTES, 'Diffuser');
  expect((await denise.submits()).errors).toEqual({});
}

/** Denise says who may read the minutes; gives what the form refuses. */
export async function showTo(town: IssoireTown, who: string) {
  const denise = town.as(USER.denise);
  await openForm(denise, MINUTES, 'Qui peut lire');
  await denise.fills({ visibility: who });
  const { errors } = await denise.submits();
  if (Object.keys(errors).length > 0) await denise.closes();
  return errors;
}
