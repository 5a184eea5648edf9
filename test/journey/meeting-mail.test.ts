import { describe, expect, it } from 'vitest';
import { readPdf } from '../documents/read-pdf.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { linkIn as linkBelow, openPage } from '../support/open-page.ts';
import { eventOf, openCalendar, textOf } from '../support/read-calendar.ts';
import { later } from '../support/steps/clock-steps.ts';
import { readsMail } from '../support/steps/form-steps.ts';
import { convened } from '../support/steps/meeting-steps.ts';
import { plannedSlot } from '../support/steps/slot-steps.ts';

const mailer = memoryMailer();
const beginning = { beginsAt: '2021-01-04T08:00:00Z', withClock: true, mailer };
// Summer time begins on 28 March: the hour is the local one.
const slot = { committee: 'COPIL', day: '2021-03-30', minutes: '90' };
const awaited = [readsMail('U0FRANCOI1'), plannedSlot(slot)];
const invited = [...awaited, convened('COPIL-2021')];

const to = (address: string) => mailer.sent.filter((mail) => mail.to.address === address);
const JOSETTE = 'josette.merisier@agglo-issoire.example';
const MAYOR = 'francoise.marronnier@ville-issoire.example';

function calendarOf(address: string) {
  const calendar = to(address).at(-1)?.calendar;
  if (!calendar) throw new Error('no calendar came along');
  return { calendar, event: eventOf(calendar), method: textOf(openCalendar(calendar), 'method') };
}

const linkIn = ({ botUrl }: IssoireTown, address: string, label: string) =>
  linkBelow(to(address).at(-1)?.text ?? '', label, botUrl);

describe('a meeting for people who read e-mail only', () => {
  const town = issoireWorkspace({ ...beginning, after: awaited });

  it('comes as an invitation that calendars understand, with one link for each answer', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg reunion COPIL-2021', 'Convoquer');
    expect((await claire.submits()).errors).toEqual({});
    await later(2)(town());

    expect(to(JOSETTE)).toHaveLength(1);
    const { calendar, event, method } = calendarOf(JOSETTE);
    expect([calendar.method, method]).toEqual(['REQUEST', 'REQUEST']);
    const start = event.getFirstPropertyValue('dtstart') as unknown as { toJSDate: () => Date };
    expect(start.toJSDate().toISOString()).toBe('2021-03-30T12:00:00.000Z');
    expect(textOf(event, 'sequence')).toBe('0');
    expect(event.getAllProperties('attendee').length).toBeGreaterThan(10);
    expect(textOf(event, 'organizer')).toBe('mailto:ctg@agglo.example');
    const [convocation] = to(JOSETTE).at(-1)?.attachments ?? [];
    expect(convocation?.filename).toBe('COPIL-2021 Convocation — Comité de pilotage.pdf');
    expect((await readPdf(convocation?.content ?? Buffer.alloc(0))).text).toContain('30 mars 2021 à 14:00 (1 h 30)');
    expect(to(JOSETTE).at(-1)?.text).toContain('La convocation et son ordre du jour sont joints');
    for (const label of ['Présent·e', 'À distance', 'Excusé·e', 'Représenté·e par…']) {
      expect(linkIn(town(), JOSETTE, label)).toContain('/l/');
    }
  });
});

describe('a meeting to which they were invited', () => {
  const town = issoireWorkspace({ ...beginning, after: invited });

  it('is answered by those links: a mayor may name somebody, with the warning of the text (X3-13)', async () => {
    const form = await openPage(linkIn(town(), MAYOR, 'Représenté·e par…'));
    expect(form.page).toContain('Comité de pilotage, 30 mars 2021 à 14:00');
    expect(form.page).toContain('Le texte ne prévoit pas de représentant pour ce siège');
    const people = form.fields.find(({ name }) => name === 'standIn')?.options ?? [];
    const karim = people.find(({ text }) => text.startsWith('Karim Laurier'))?.value ?? '';
    const answered = await form.sends({ standIn: karim });
    expect(answered.page).toContain('Réponse enregistrée pour COPIL-2021 : représenté·e.');
    // Written instead of chosen, it is the same person.
    const { db } = town().deps;
    const written = await (await openPage(linkIn(town(), MAYOR, 'Représenté·e par…'))).sends({
      standInName: 'karim  LAURIER',
    });
    expect(written.page).not.toContain('n’est pas dans l’annuaire');
    const { representedById, standInName } = await db.attendance.findFirstOrThrow({
      where: { person: { email: MAYOR } },
    });
    expect([representedById, standInName]).toEqual([karim, null]);
    const present = await fetch(linkIn(town(), JOSETTE, 'Présent·e'), { method: 'POST' });
    expect(await present.text()).toContain('Vous pouvez changer de réponse jusqu’à la réunion');
    const { text } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg reunion COPIL-2021');
    expect(text).toContain('Agglo : 1 présent');
  });

  it('moved, updates the same event; cancelled, takes it out of calendars; nobody gets two', async () => {
    const claire = town().as(USER.claire);
    const uid = textOf(calendarOf(JOSETTE).event, 'uid');
    const early = linkIn(town(), JOSETTE, 'Excusé·e');
    await openForm(claire, '/ctg reunion COPIL-2021', 'Déplacer');
    await claire.fills({ day: '2021-04-06', reason: 'Élections' });
    expect((await claire.submits()).errors).toEqual({});
    await later(2)(town());
    expect(to(JOSETTE)).toHaveLength(2);
    const moved = calendarOf(JOSETTE);
    expect([textOf(moved.event, 'uid'), textOf(moved.event, 'sequence'), moved.method]).toEqual([uid, '1', 'REQUEST']);
    const [paper] = to(JOSETTE).at(-1)?.attachments ?? [];
    const { text } = await readPdf(paper?.content ?? Buffer.alloc(0));
    expect(text.replace(/\s+/g, ' ')).toContain('remplace la précédente. Motif du changement : Élections');
    expect(text).toContain('6 avril 2021 à 14:00');

    await openForm(claire, '/ctg reunion COPIL-2021', 'Annuler la réunion');
    await claire.fills({ confirm: ['yes'], reason: 'Intempéries' });
    expect((await claire.submits()).errors).toEqual({});
    await later(2)(town());
    expect(to(JOSETTE)).toHaveLength(3);
    const gone = calendarOf(JOSETTE);
    expect(to(JOSETTE).at(-1)?.attachments).toBeUndefined();
    expect([textOf(gone.event, 'uid'), textOf(gone.event, 'sequence'), gone.method]).toEqual([uid, '2', 'CANCEL']);
    expect(textOf(gone.event, 'status')).toBe('CANCELLED');
    // The links of the first mail still lead somewhere: to a sentence.
    const late = await fetch(early, { method: 'POST' });
    expect([late.status, (await late.text()).includes('tenue ou annulée')]).toEqual([409, true]);
  });
});
