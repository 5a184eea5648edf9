import { describe, expect, it } from 'vitest';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { linkIn, openPage } from '../support/open-page.ts';
import { convened, planned } from '../support/steps/meeting-steps.ts';

const MAYOR = 'francoise.marronnier@ville-issoire.example';

/** Nobody else of the Ville is left when the steering committee is convened, and its mayor reads e-mail. */
const alone = async ({ deps: { db } }: IssoireTown) => {
  await db.person.updateMany({ where: { email: MAYOR }, data: { reachBy: 'EMAIL' } });
  const ville = { party: { code: 'VILLE' }, person: { name: { not: 'Françoise Marronnier' } } };
  const endsOn = new Date('2021-01-31');
  await db.membership.updateMany({ where: ville, data: { endsOn } });
  await db.partyVoice.updateMany({ where: ville, data: { endsOn } });
  await db.roleAssignment.updateMany({ where: ville, data: { endsOn } });
};

const mailer = memoryMailer();
const workspace = issoireWorkspace({
  beginsAt: '2021-02-01T08:00:00Z',
  withClock: true,
  mailer,
  after: [alone, planned('2021-03-30', 'COPIL'), convened('COPIL-2021')],
});

/** A link of the mayor's letter. */
const link = (label = 'Représenté·e par…') =>
  linkIn(mailer.sent.findLast(({ to }) => to.address === MAYOR)?.text ?? '', label, workspace().botUrl);

const send = async (given: Record<string, string>) => (await openPage(link())).sends(given);

async function own() {
  const { db } = workspace().deps;
  const { answer, representedById, standInName } = await db.attendance.findFirstOrThrow({
    where: { person: { email: MAYOR } },
  });
  return { answer, representedById, standInName };
}

describe('a seat-holder with nobody of their party to choose from', () => {
  it('is told so, with whom to ask, and offered a name to write or « Excusé·e »', async () => {
    const page = await (await fetch(link())).text();
    expect(page).not.toContain('<select');
    expect(page).toContain('Personne d’autre de la Ville n’est dans l’annuaire.');
    expect(page).toContain('la coordination (Claire Aubépine)');
    expect(page).toContain('<input type="text" name="standInName"');
    // The letter has a link for « Excusé·e » beside this one.
    expect(link('Excusé·e')).toContain('/l/');
    // The text gives the mayor no representative: said, not blocked (X3-13).
    expect(page).toContain('Le texte ne prévoit pas de représentant pour ce siège');
  });

  it('may write a name, kept when it is refused; it is recorded, and printed in the minutes', async () => {
    const long = `Anne ${'x'.repeat(100)}"`;
    for (const [typed, sentence] of [
      ['  ', 'À remplir'],
      [long, '100 caractères au plus'],
      ['francoise  MARRONNIER', 'ne peut pas se représenter elle-même'],
    ] as const) {
      const { status, page } = await send({ standInName: typed });
      expect([status, page.includes(sentence)]).toEqual([409, true]);
    }
    expect((await send({ standInName: long })).page).toContain(`value="${long.replace('"', '&quot;')}"`);
    expect((await own()).answer).toBe('NONE');

    const { status, page } = await send({ standInName: ' Anne\r\n<Tremble> ' });
    expect(status).toBe(200);
    expect(page).toContain('Anne &lt;Tremble&gt; n’est pas dans l’annuaire : je ne peux pas l’inviter');
    expect(await own()).toEqual({ answer: 'REPRESENTED', representedById: null, standInName: 'Anne <Tremble>' });
    const { text } = await workspace().as(USER.claire).types(CHANNEL.agreement, '/ctg reunion COPIL-2021');
    expect(text).toContain('Aucun représentant annoncé pour la Caf, l’Agglo et la Ville');
  });

  it('may excuse themselves from the same letter, which takes the name back', async () => {
    await send({ standInName: 'Anne Tremble' });
    const { page } = await (await openPage(link('Excusé·e'))).sends();
    expect(page).toContain('Réponse enregistrée pour COPIL-2021 : excusé·e.');
    expect(await own()).toEqual({ answer: 'EXCUSED', representedById: null, standInName: null });
  });

  it('in Slack gets the same, and the minutes name who came for them', async () => {
    const mayor = workspace().as('U0FRANCOI1');
    await openForm(mayor, '/ctg reunion COPIL-2021', 'Représenté·e par…');
    await mayor.fills({ standInName: 'Léon Saule' });
    expect((await mayor.submits()).errors).toEqual({});
    expect((await own()).standInName).toBe('Léon Saule');
    await workspace().sandbox.moveTo(new Date('2021-03-30T16:00:00Z'));
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunion COPIL-2021', 'Séance tenue');
    await claire.fills({ present: ['Gérard Érable (Caf)'] });
    expect((await claire.submits()).errors).toEqual({});
    const { text } = await claire.types(CHANNEL.agreement, '/ctg compte-rendu COPIL-2021');
    expect(text).toContain('Françoise Marronnier (Ville, représenté·e par Léon Saule)');
  });
});
