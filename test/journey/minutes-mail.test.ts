import { describe, expect, it } from 'vitest';
import { linkKey } from '../../src/domain/signed-links/link-key.ts';
import { signLink } from '../../src/domain/signed-links/sign-link.ts';
import { type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { linkIn as linkBelow, openPage } from '../support/open-page.ts';
import { readPage } from '../support/read-page.ts';
import { readsMail } from '../support/steps/form-steps.ts';
import { approvedBy, circulated, convened, held, noted, planned, until } from '../support/steps/meeting-steps.ts';
import { together } from '../support/steps/together.ts';

const mailer = memoryMailer();
const beginning = { beginsAt: '2021-03-01T08:00:00Z', withClock: true, mailer };
const REFERENCE = 'CT-2021-S1';
const FRANCOISE = 'U0FRANCOI1';

const invited = [readsMail(FRANCOISE), planned('2021-03-23'), convened(REFERENCE)];
const met = [together(...invited, until('2021-03-23T16:00:00Z'), held(REFERENCE, { present: ['Yann Genêt'] }))];
const writes = (notes: string) => [noted(REFERENCE, notes, { by: USER.denise }), circulated(REFERENCE, USER.denise)];
const sent = [...met, together(...writes('Point d’étape <b>.\nRien à signaler.'), until('2021-03-24T09:00:00Z'))];
const sentAnew = [...sent, together(...writes('Relancer la Ville.'), approvedBy(REFERENCE, [FRANCOISE]))];

/** Françoise Marronnier speaks for the Ville; she sits in the steering committee only. */
const MAYOR = 'francoise.marronnier@ville-issoire.example';

const lettersTo = (address: string) => mailer.sent.filter(({ to }) => to.address === address);

/** Below a label of the mayor's last letter. */
const linkIn = ({ botUrl }: IssoireTown, label: string, letter = lettersTo(MAYOR).at(-1)) =>
  linkBelow(letter?.text ?? '', label, botUrl);

const agreeLink = (town: IssoireTown) => linkIn(town, 'Donner l’accord de la Ville');

const press = (link: string) => fetch(link, { method: 'POST' });

/** A link made by the bot itself, for somebody else. */
async function linkFor({ deps, botUrl }: IssoireTown, name: string, act: string, payload: object): Promise<string> {
  const { id } = await deps.db.person.findFirstOrThrow({ where: { name } });
  const expires = Math.floor(deps.now().getTime() / 1000) + 3600;
  const token = signLink(await linkKey(deps.db), { act, person: id, payload, expires });
  return `${new URL(botUrl).origin}/l/${token}`;
}

async function write(town: IssoireTown, notes: string): Promise<void> {
  const denise = town.as(USER.denise);
  await openForm(denise, '/ctg compte-rendu CT-2021-S1', 'Noter un point');
  await denise.fills({ notes });
  expect((await denise.submits()).errors).toEqual({});
  await openForm(denise, '/ctg compte-rendu CT-2021-S1', 'Diffuser');
  expect((await denise.submits()).errors).toEqual({});
}

const versions = ({ deps: { db } }: IssoireTown) => db.minutesVersion.findMany({ orderBy: { number: 'asc' } });
const approvals = ({ deps: { db } }: IssoireTown) =>
  db.approval.findMany({ where: { subject: 'MINUTES' }, include: { party: true, person: true } });

describe('minutes, for a voice that reads e-mail only', () => {
  const town = issoireWorkspace({ ...beginning, after: met });

  it('come whole by letter to who speaks for a party, though not invited to the meeting', async () => {
    await write(town(), 'Point d’étape <b>.\nRien à signaler.');
    await town().at('2021-03-24T09:00:00Z');

    const [letter, ...others] = lettersTo(MAYOR).filter(({ subject }) => subject.includes('Compte rendu'));
    expect(others).toEqual([]);
    const text = letter?.text ?? '';
    expect(text).toContain('Vous répondez au nom de la Ville : votre accord est attendu.');
    expect(text).toContain('Lieu : Issoire');
    expect(text).toContain('Présents : Yann Genêt (Agglo)');
    expect(text).toContain('Point d’étape <b>.\nRien à signaler.');
    expect(text).not.toContain('/ctg compte-rendu');
    expect(linkIn(town(), 'Donner l’accord de la Ville', letter)).toContain('/l/');
    expect(linkIn(town(), 'Demander une correction', letter)).toContain('/l/');
  });
});

describe('minutes that such a voice has by letter', () => {
  const town = issoireWorkspace({ ...beginning, after: sent });

  it('are shown by the link with their version, date and fingerprint; looking agrees to nothing', async () => {
    const page = await readPage(agreeLink(town()));
    const [version] = await versions(town());
    expect(page).toContain('Donner l’accord de la Ville à ce compte rendu ?');
    expect(page).toContain('Comité technique de suivi, 23 mars 2021');
    expect(page).toContain('Version 1, diffusée le 23 mars 2021.');
    expect(page).toContain(`Empreinte : ${version?.hash.slice(0, 16)}<`);
    expect(page).toContain('Point d’étape &lt;b&gt;.');
    expect(await approvals(town())).toEqual([]);
  });

  it('keep what was typed when a correction is refused, and take it once however often it is sent', async () => {
    const link = linkIn(town(), 'Demander une correction');
    const form = await openPage(link);
    // The text that it corrects stands below.
    expect(form.page).toContain('Version 1, diffusée le 23 mars 2021.');
    expect(form.page).toContain('Point d’étape &lt;b&gt;.');
    for (const text of ['', ' \r\n ', `${'é'.repeat(1000)}<!`]) {
      const { status, page } = await form.sends({ text });
      expect([status, page.includes('role="alert" id="f-text-error"')]).toEqual([409, true]);
      if (text.length > 1000) expect(page).toContain(`${'é'.repeat(1000)}&lt;!</textarea>`);
    }
    // A thousand signs, of which a browser sends the line end as two.
    const longest = `${'é'.repeat(499)}\r\n${'à'.repeat(500)}`;
    expect((await form.sends({ text: longest })).page).toContain('Correction demandée');
    const again = await form.sends({ text: longest });
    expect([again.status, again.page.includes('était déjà enregistrée')]).toEqual([200, true]);
    const asked = await town().deps.db.minutesCorrection.findMany({ include: { person: true } });
    expect(asked.map(({ text, person }) => [text, person.email])).toEqual([[longest.replace('\r\n', '\n'), MAYOR]]);
  });

  it('are agreed to by one press, recorded as by mail; a second changes nothing and says so', async () => {
    const link = agreeLink(town());
    for (let pressed = 0; pressed < 2; pressed += 1) {
      expect(await readPage(await press(link))).toContain(
        'Accord enregistré pour le compte rendu de CT-2021-S1 : 1/3.',
      );
    }
    expect((await approvals(town())).map(({ via, party, person }) => [via, party.shortName, person.email])).toEqual([
      ['mail', 'Ville', MAYOR],
    ]);
    expect(await town().deps.db.auditEvent.count({ where: { action: 'voice.given', via: 'mail' } })).toBe(1);
    const again = await readPage(link);
    expect(again).toContain('L’accord de la Ville est déjà enregistré');
    expect(again).not.toContain('<form');
  });

  it('replaced by a new version, say which one to answer, and give back what was typed', async () => {
    await press(agreeLink(town()));
    const agree = agreeLink(town());
    const correct = await openPage(linkIn(town(), 'Demander une correction'));
    await write(town(), 'Relancer la Ville.');
    await town().at('2021-03-25T09:00:00Z');
    expect(lettersTo(MAYOR).at(-1)?.text).toContain('Compte rendu corrigé (version 2)');
    for (const answered of [await fetch(agree), await press(agree)]) {
      expect(answered.status).toBe(409);
      expect(await answered.text()).toContain('remplacée par la version 2, diffusée le 24 mars 2021');
    }
    const { page: refused } = await correct.sends({ text: 'Lire <10 %>' });
    expect(refused).toContain('remplacée par la version 2');
    expect(refused).toContain('<p>Lire &lt;10 %&gt;</p>');
    expect(await approvals(town())).toHaveLength(1);
    expect(await (await press(agreeLink(town()))).text()).toContain('1/3');
    expect((await approvals(town())).map(({ via }) => via)).toEqual(['mail', 'mail']);
  });
});

describe('minutes of which she agreed to a second version', () => {
  const town = issoireWorkspace({ ...beginning, after: sentAnew });

  it('are asked for again after five days, with the link, of who has not agreed only', async () => {
    const email = 'bernard.chataignier@agglo-issoire.example';
    await readsMail('U0BERNARD1')(town());
    // Version 2 was circulated on 24 March.
    await town().at('2021-03-29T09:00:00Z');
    const reminder = lettersTo(email).at(-1);
    expect(reminder?.text).toContain('(version 2) : l’Agglo doit donner son accord avant le 8 avril 2021');
    expect(lettersTo(MAYOR).filter(({ text }) => text.includes('doit donner son accord avant le 8 avril'))).toEqual([]);
    const link = linkIn(town(), 'Approuver', reminder);
    expect(await readPage(link)).toContain('Relancer la Ville.');
    expect(await readPage(await press(link))).toContain('2/3');
  });

  it('are refused to who has no voice, left the roster, or brings a link of another kind', async () => {
    const latest = (await versions(town())).at(-1)?.id ?? '';
    const withoutVoice = await linkFor(town(), 'Yann Genêt', 'approve-minutes', { version: latest });
    expect([(await fetch(withoutVoice)).status, (await press(withoutVoice)).status]).toEqual([409, 409]);
    // Her office ends on 31 March: then secrecy binds her still, and the roster holds her no more (Art. 12).
    const hers = await linkFor(town(), 'Odile Mélèze', 'ask-correction', { meeting: 'CT-2021-S1', version: latest });
    expect((await fetch(hers)).status).toBe(200);
    await town().at('2021-04-06T09:00:00Z');
    const former = await fetch(
      await linkFor(town(), 'Odile Mélèze', 'ask-correction', { meeting: 'CT-2021-S1', version: latest }),
    );
    expect(former.status).toBe(409);
    expect(await former.text()).not.toContain('Relancer');
    const notMinutes = await fetch(
      await linkFor(town(), 'Françoise Marronnier', 'approve-minutes', {
        version: '0193e0b0-0000-7000-8000-000000000000',
      }),
    );
    expect(notMinutes.status).toBe(409);
    expect(await approvals(town())).toHaveLength(1);
  });
});
