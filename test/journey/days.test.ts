import { describe, expect, it } from 'vitest';
import { calendarFile, wholeDays, zoneA } from '../support/calendar-file.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import type { Person } from '../support/workspace.ts';

const town = issoireWorkspace();
const claire = () => town().as(USER.claire);

/** Sends a file to the bot and reads what it answers. */
async function reads(person: Person, fileName: string, bytes: Buffer): Promise<string> {
  return (await person.sendsFile(fileName, bytes)).text;
}

/** Claire sends the file of zone A and saves what it holds. */
async function zoneSaved(fileName = 'Zone-A.ics'): Promise<string> {
  const { message: preview } = await claire().sendsFile(fileName, zoneA());
  if (!preview) throw new Error('no preview');
  return (await claire().clicks(preview, 'Enregistrer ces jours')).text;
}

const schoolRows = () =>
  town().deps.db.calendarSpan.findMany({ where: { kind: 'SCHOOL_HOLIDAY' }, orderBy: { startsOn: 'asc' } });

describe('public holidays', () => {
  it('are listed for twelve months, and school holidays are not made up', async () => {
    const { text } = await town().as(USER.stranger).types(CHANNEL.agreement, '/ctg jours');
    expect(text).toContain('Du 3 mai 2021 au 2 mai 2022');
    expect(text).toContain('13 mai 2021 — Ascension');
    expect(text).toContain('1er mai 2022 — fête du Travail');
    expect(text).toContain('Aucune date n’a été importée : je n’en invente pas.');
    expect(text).toContain('m’envoie le fichier .ics de sa zone en message direct');
    expect(text).not.toContain('[Ajouter');
  });

  it('are listed in English, under the names of either language, and for a year', async () => {
    const { text } = await town().as(USER.emma).types(CHANNEL.agreement, '/ctg days 2024');
    expect(text).toContain('From 1 January 2024 to 31 December 2024');
    expect(text).toContain('1 April 2024 — Easter Monday');
    expect(text).toContain('No dates have been imported');
    expect((await claire().types(CHANNEL.agreement, '/ctg feries')).text).toContain('Jours fériés');
    expect((await claire().types(CHANNEL.agreement, '/ctg vacances demain')).text).toContain('/ctg jours [2022]');
  });

  it('are added by the coordinator, corrected where they make no sense, and taken away', async () => {
    const list = await claire().types(CHANNEL.agreement, '/ctg jours');
    if (!list.message) throw new Error('no answer');
    await claire().clicks(list.message, 'Ajouter un jour férié');
    await claire().fills({ on: '2021-05-13', label: 'Pont <!channel>' });
    expect((await claire().submits()).errors).toEqual({ on: 'Le 13 mai 2021 est déjà un jour férié.' });
    await claire().fills({ on: '2021-05-14' });
    const { errors, modal } = await claire().submits();
    expect(errors).toEqual({});
    expect(JSON.stringify(modal?.blocks)).toContain('14 mai 2021 : Pont <!channel>');
    await claire().closes();

    const { text, message } = await claire().types(CHANNEL.agreement, '/ctg jours');
    expect(text).toContain('14 mai 2021 — Pont <!channel> (ajouté par la coordination)');
    expect(message?.text).toContain('Pont &lt;!channel&gt;');
    expect(message?.text).not.toContain('<!channel>');

    if (!message) throw new Error('no answer');
    await claire().clicks(message, 'Retirer des jours');
    await claire().fills({ confirm: ['yes'], days: '14 mai 2021 : Pont <!channel>' });
    expect((await claire().submits()).errors).toEqual({});
    await claire().closes();
    expect((await claire().types(CHANNEL.agreement, '/ctg jours')).text).not.toContain('Pont');
  });
});

describe('school holidays', () => {
  it('are read from a file sent in the direct conversation, shown, and saved by a click', async () => {
    const { message: preview } = await claire().sendsFile('Zone-A.ics', zoneA());
    if (!preview) throw new Error('no preview');
    expect(preview.text).toContain('6 périodes de vacances scolaires, du 6 juillet 2021 au 7 juillet 2022');
    expect(preview.text).toContain('pour la convention ISSOIRE');
    expect(preview.text).toContain('Zone A');
    expect(preview.text).toContain('Première : Vacances d’Été - Zone A, du 6 juillet 2021 au 1er septembre 2021');
    expect(preview.text).toContain('Rentrée scolaire des élèves - Zone A — jour de classe');
    expect(preview.text).toContain('Rien n’est encore enregistré.');
    expect(await schoolRows()).toEqual([]);

    const { text } = await claire().clicks(preview, 'Enregistrer ces jours');
    expect(text).toContain('Zone-A.ics enregistré : 6 périodes ajoutées, 0 retirée, 0 inchangée.');
    expect(text).not.toContain('[Enregistrer]');
    expect(await schoolRows()).toHaveLength(6);
    const event = await town().deps.db.auditEvent.findFirstOrThrow({ where: { action: 'holidays.imported' } });
    expect(event).toMatchObject({ actorName: 'Claire Aubépine', via: 'button', subjectId: 'Zone-A.ics' });

    const listed = await town().as(USER.karim).types(CHANNEL.agreement, '/ctg jours');
    expect(listed.text).toContain('du 23 octobre 2021 au 7 novembre 2021 — Vacances de la Toussaint - Zone A');
    expect(listed.text).toContain('Source : Zone-A.ics');
    expect((await claire().types(CHANNEL.agreement, '/ctg jours 2030')).text).toContain('Aucune sur cette période');
  });

  it('of the same file again are not saved twice', async () => {
    await zoneSaved();
    expect(await zoneSaved('Zone-A (1).ics')).toContain('rien de nouveau');
    expect(await schoolRows()).toHaveLength(6);
  });

  it('of several zones come with a warning, and names that call a channel call nobody', async () => {
    const file = calendarFile(
      wholeDays('<!channel> *Hiver* - Zones A/B', '20220212', '20220219'),
      wholeDays('Hiver - Zone C', '20220219', '20220307'),
    );
    const { message: preview } = await claire().sendsFile('<!here>.ics', file);
    expect(preview?.text).toContain('Zones A, B, C');
    expect(preview?.text).toContain('ce fichier mêle plusieurs zones');
    expect(preview?.text).not.toMatch(/<!(channel|here)>/);
    expect(JSON.stringify(preview?.blocks)).toContain('<!channel> *Hiver*');
  });

  it('from the wrong file are taken away whole', async () => {
    await zoneSaved();
    const { message } = await claire().types(CHANNEL.agreement, '/ctg jours');
    if (!message) throw new Error('no answer');
    await claire().clicks(message, 'Retirer des jours');
    await claire().fills({ confirm: ['yes'], days: 'Zone-A.ics (6 périodes)' });
    expect(JSON.stringify((await claire().submits()).modal?.blocks)).toContain('6 périodes retirées.');
    await claire().closes();
    expect(await schoolRows()).toEqual([]);
  });

  it('are refused from anybody but the coordinator, before the file is read', async () => {
    const before = town().sandbox.calls('files.info').length;
    for (const user of [USER.karim, USER.denise, USER.stranger]) {
      expect(await reads(town().as(user), 'Zone-A.ics', zoneA())).toContain('Seule la coordination');
    }
    expect(town().sandbox.calls('files.info')).toHaveLength(before);
    expect(await schoolRows()).toEqual([]);
  });

  it('are refused to somebody else who presses the coordinator’s button', async () => {
    await zoneSaved();
    await town().deps.db.calendarSpan.deleteMany({});
    const click = town().sandbox.sent('block_actions').at(-1);
    if (!click) throw new Error('nothing was pressed');
    await town().sandbox.resend({ ...click, body: click.body.replaceAll(USER.claire, USER.hugo) });
    await town().sandbox.settled();
    expect(await schoolRows()).toEqual([]);
  });

  it('are refused with a sentence when the file is no calendar, holds nothing, or is of another kind', async () => {
    expect(await reads(claire(), 'Zone-A.ics', Buffer.from('<html></html>'))).toContain(
      '« Zone-A.ics » n’est pas un calendrier que je sache lire',
    );
    expect(await reads(claire(), 'vide.ics', calendarFile())).toContain('aucun jour de vacances');
    expect(await reads(claire(), 'gros.ics', Buffer.alloc(1024 * 1024 + 1, ' '))).toContain('est trop gros : 1 Mo');
    expect(await reads(claire(), 'photo.png', Buffer.from('x'))).toContain(
      'Je n’accepte pas ce type de fichier : « photo.png »',
    );
    expect(await schoolRows()).toEqual([]);
  });

  it('are refused with a sentence when the file is gone before the click, or the bot lacks the right to read it', async () => {
    const { message: preview } = await claire().sendsFile('Zone-A.ics', zoneA());
    if (!preview) throw new Error('no preview');
    town().sandbox.fail('files.info', { kind: 'refuse', code: 'file_deleted' });
    expect((await claire().clicks(preview, 'Enregistrer ces jours')).text).toContain(
      'Ce fichier n’existe plus dans Slack',
    );
    town().sandbox.fail('files.info', { kind: 'refuse', code: 'missing_scope' });
    expect((await claire().clicks(preview, 'Enregistrer ces jours')).text).toContain('files:read');
    expect(await schoolRows()).toEqual([]);
  });
});
