import { describe, expect, it } from 'vitest';
import { agreeTo } from '../support/agree-to.ts';
import { CHANNEL, issoireWorkspace, type Step, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { agreedBy, ruleProposed } from '../support/steps/decision-steps.ts';
import { circulated, convened, held, planned, until } from '../support/steps/meeting-steps.ts';
import { step } from '../support/steps/step.ts';
import { together } from '../support/steps/together.ts';
import { readText } from '../support/workspace.ts';

const REFERENCE = 'CT-2021-S1';
/** Slack refuses a view of more than 250 kB. */
const LARGEST_VIEW = 250_000;

const beginning = { beginsAt: '2021-03-01T08:00:00Z', withClock: true };
/** The day of a technical committee has come, under a rule on its quorum. */
const ready = together(
  ruleProposed('quorum', 'half', 'Accord du 1er mars'),
  agreedBy('COPIL-2021-P01'),
  planned('2021-03-23'),
  convened(REFERENCE),
  until('2021-03-23T16:00:00Z'),
  // The clock stands still from here on: nobody has to be told of anything.
  sixtyInvited(),
);
const sent = [
  ready,
  together(held(REFERENCE, { present: ['Yann Genêt'], remote: ['Hugo Frêne'] }), circulated(REFERENCE)),
];

/** Invites sixty more people of one party to the meeting. */
function sixtyInvited(): Step {
  return step(`sixty invited to ${REFERENCE}`, async ({ deps: { db } }) => {
    const meeting = await db.meeting.findFirstOrThrow({ where: { reference: REFERENCE } });
    const { id: partyId, agreementId } = await db.party.findFirstOrThrow({ where: { code: 'VILLE' } });
    const names = Array.from({ length: 60 }, (_, index) => `Prénom-Composé ${index + 1} de La Fontaine-Œuvrée`);
    await db.person.createMany({ data: names.map((name) => ({ agreementId, name })) });
    const people = await db.person.findMany({ where: { agreementId, name: { in: names } } });
    const place = { meetingId: meeting.id, partyId, capacity: 'HOLDER' as const, seat: 'Technicien' };
    await db.attendance.createMany({ data: people.map(({ id }) => ({ ...place, personId: id })) });
  });
}

describe('who was at a meeting, and from when', () => {
  const town = issoireWorkspace({ ...beginning, after: [ready] });
  const claire = () => town().as(USER.claire);

  it('is filled in one form that sixty-odd people leave usable', async () => {
    await openForm(claire(), `/ctg reunion ${REFERENCE}`, 'Séance tenue');
    const modal = await claire().modal();
    const text = readText(modal?.blocks ?? []);
    expect(text).toContain('Quorum : la moitié des membres qui siègent, au moins.');
    expect(text).toContain('Arrivés au point 2 — ');
    expect(text).not.toContain('Arrivés au point 1');
    expect(JSON.stringify(modal).length).toBeLessThan(LARGEST_VIEW);
  });

  it('is refused beside the field when somebody arrived twice, nothing typed is lost, and is said at once with the quorum (R-07)', async () => {
    await openForm(claire(), `/ctg reunion ${REFERENCE}`, 'Séance tenue');
    const labels = arrivalLabels(await claire().modal());
    await claire().fills({
      present: ['Yann Genêt (Agglo)'],
      remote: ['Hugo Frêne (Caf)'],
      [labels[0] ?? '']: ['Prénom-Composé 7 de'],
      [labels[1] ?? '']: ['Prénom-Composé 7 de'],
    });
    const refused = await claire().submits();
    expect(Object.values(refused.errors)).toEqual([
      'Quelqu’un de cette liste est déjà noté·e arrivé·e au point 2. Laissez-le dans une seule.',
    ]);

    await claire().fills({ [labels[1] ?? '']: null });
    const { errors, modal } = await claire().submits();
    expect(errors).toEqual({});
    const members = await town().deps.db.attendance.count({
      where: { meeting: { reference: REFERENCE }, capacity: 'HOLDER', NOT: { partyId: null } },
    });
    const quorum = `Quorum (la moitié des membres qui siègent, au moins) : non atteint, 3 sur ${members}, ${Math.ceil(members / 2)} à atteindre.`;
    const late = 'Ville : personne n’était présent avant le point 2. Les décisions prises avant sont à confirmer.';
    const done = readText(modal?.blocks ?? []);
    expect(done).toContain(quorum);
    expect(done).toContain(late);

    // It stands in the minutes, the card and the documents too.
    const { text } = await claire().types(CHANNEL.agreement, `/ctg compte-rendu ${REFERENCE}`);
    expect(text).toContain('Prénom-Composé 7 de La Fontaine-Œuvrée (Ville, arrivé·e au point 2)');
    expect(text).toContain('À distance : Hugo Frêne (Caf)');
    expect(text).toContain(quorum);
    expect(text).toContain(late);

    const card = await claire().types(CHANNEL.agreement, `/ctg reunion ${REFERENCE}`);
    expect(card.text).toMatch(
      /Ville : 1 sur place, 0 à distance, .* ; en cours de réunion : Prénom-Composé 7 .* \(point 2\)/,
    );
    expect(card.text).toMatch(/Caf : 0 sur place, 1 à distance/);
    await claire().clicks(card.message ?? 'home', 'Dossier de séance (ZIP)');
  });
});

describe('the quorum of a meeting whose minutes went out', () => {
  const town = issoireWorkspace({ ...beginning, after: sent });
  const claire = () => town().as(USER.claire);

  it('is judged by the rule of that day: another rule set later changes no minutes', async () => {
    const { message } = await claire().types(CHANNEL.agreement, '/ctg reglages quorum');
    if (!message) throw new Error('no answer');
    await claire().clicks(message, 'Proposer');
    await claire().fills({ value: 'aucun', reason: 'Essai' });
    expect((await claire().submits()).errors).toEqual({});
    await agreeTo(town(), 'COPIL-2021-P02');
    expect((await claire().types(CHANNEL.agreement, '/ctg reglages quorum')).text).toContain('Quorum : *aucun*');
    const { text } = await claire().types(CHANNEL.agreement, `/ctg compte-rendu ${REFERENCE}`);
    expect(text).toContain('Version 1 diffusée');
    expect(text).not.toContain('Les notes ont changé');
    expect(text).toContain('Quorum (');
  });
});

describe('who was at a meeting that nobody was convened to', () => {
  const town = issoireWorkspace({
    ...beginning,
    after: [planned('2021-03-22', 'COPIL'), until('2021-03-23T16:00:00Z')],
  });
  const claire = () => town().as(USER.claire);

  it('can be noted, without a word on a quorum that no rule asks for', async () => {
    await openForm(claire(), '/ctg reunion COPIL-2021', 'Séance tenue');
    expect(readText((await claire().modal())?.blocks ?? [])).not.toContain('Quorum');
    await claire().fills({ present: ['Karim Laurier'] });
    expect((await claire().submits()).errors).toEqual({});
    const { text } = await claire().types(CHANNEL.agreement, '/ctg compte-rendu COPIL-2021');
    expect(text).toContain('Présents : Karim Laurier (Ville)');
    expect(text).toContain('Personne n’était présent pour : Caf, Agglo. Les décisions sont à confirmer.');
    expect(text).not.toContain('Quorum');
  });
});

function arrivalLabels(modal: { blocks: { block_id?: string }[] } | undefined): string[] {
  return (modal?.blocks ?? []).flatMap(({ block_id: id }) => (id?.startsWith('arrivals:') ? [id] : []));
}
