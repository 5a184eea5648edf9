import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createSheetBy, FIRST_SHEET } from '../support/first-sheet.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { typographyFaults } from '../support/typography-faults.ts';
import { readText } from '../support/workspace.ts';

const mailer = memoryMailer();
const workspace = issoireWorkspace({ withClock: true, mailer, readsSigns: true });
const claire = () => workspace().as(USER.claire);

const TYPED = "L'école : ouverte ? « Oui »";
const READ = 'L’école\u00a0: ouverte\u202f? «\u00a0Oui\u00a0»';

/** What people read, without what they copy. */
function withoutCode<T>(blocks: T): T {
  const isCode = (part: { style?: { code?: boolean } } | null) => part?.style?.code === true;
  return JSON.parse(JSON.stringify(blocks, (_, part) => (isCode(part) ? null : part)));
}

describe('what the bot says, sign by sign', () => {
  it('has French spaces and apostrophes in the answer to every command', async () => {
    for (const { names } of commands) {
      const { messages, modal } = await claire().types(CHANNEL.agreement, `/ctg ${names.fr}`);
      const read = [...messages.map(({ blocks }) => blocks), modal?.blocks ?? []].map((blocks) =>
        readText(withoutCode(blocks)),
      );
      expect([names.fr, read.flatMap(typographyFaults)]).toEqual([names.fr, []]);
      if (modal) await claire().closes();
    }
    expect(typographyFaults(await claire().opensHome())).toEqual([]);
  });

  it('leaves a command that people copy as it is typed', async () => {
    const { text } = await claire().types(CHANNEL.agreement, '/ctg aide recherche');
    expect(text).toContain('/ctg recherche');
    expect((await claire().types(CHANNEL.agreement, '/ctg recherche l’animation de la vie sociale')).text).toBe(
      (await claire().types(CHANNEL.agreement, "/ctg recherche l'animation\u00a0de la\u202fvie sociale")).text,
    );
  });

  it('has them in a form, and in the errors under its fields', async () => {
    await openForm(claire(), '/ctg actions', 'Créer une fiche');
    const modal = await claire().modal();
    expect(typographyFaults(readText(modal?.blocks ?? []))).toEqual([]);
    await claire().fills({ ...FIRST_SHEET, planYears: 'bientôt', dueOn: '2021-05-01' });
    const { errors } = await claire().submits();
    expect(Object.keys(errors).toSorted()).toEqual(['dueOn', 'planYears']);
    expect(Object.values(errors).flatMap(typographyFaults)).toEqual([]);
    await claire().closes();
  });

  it('keeps what was typed as it was typed, and shows it typeset; a form gives it back', async () => {
    expect((await createSheetBy(claire(), { title: TYPED })).errors).toEqual({});
    const { db } = workspace().deps;
    expect((await db.actionSheet.findFirstOrThrow()).title).toBe(TYPED);
    await claire().closes();
    expect((await claire().types(CHANNEL.agreement, '/ctg action FA-01')).text).toContain(READ);
    await openForm(claire(), '/ctg action FA-01', 'Modifier');
    const title = (await claire().modal())?.blocks.find((block) => 'block_id' in block && block.block_id === 'title');
    expect(title).toMatchObject({ element: { initial_value: TYPED } });
    expect((await claire().submits()).errors).toEqual({});
    expect((await db.actionSheet.findFirstOrThrow()).title).toBe(TYPED);
    expect(await db.auditEvent.count({ where: { action: 'sheet.edited' } })).toBe(0);
  });
});

describe('what the bot mails, sign by sign', () => {
  it('has them in a letter, and in the page behind each of its links', async () => {
    const denise = workspace().as(USER.denise);
    const { message } = await denise.types(CHANNEL.agreement, '/ctg rappels');
    if (!message) throw new Error('no answer');
    await denise.clicks(message, 'Changer');
    await denise.fills({ reachBy: 'EMAIL' });
    expect((await denise.submits()).errors).toEqual({});
    await workspace().sandbox.moveTo(new Date('2021-05-03T07:01:00Z'));
    const [mail] = mailer.signs;
    expect(mail?.subject).toContain('CTG ISSOIRE\u00a0: ');
    for (const part of [mail?.subject, mail?.text, mail?.html]) expect(typographyFaults(part ?? '')).toEqual([]);

    const links = [...(mail?.text ?? '').matchAll(/http:\/\/bot\.example(\/l\/\S+)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(0);
    for (const path of links) {
      const page = await (await fetch(new URL(path, workspace().botUrl))).text();
      expect(page).toContain('<h1>');
      expect(typographyFaults(page.replace(/<style>[\s\S]*<\/style>/, ''))).toEqual([]);
    }
  });
});
