import { describe, expect, it } from 'vitest';
import { readPdf } from '../documents/read-pdf.ts';
import { logo } from '../documents/sample-paper.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { sampleJpeg } from '../support/sample-jpeg.ts';
import { planned } from '../support/steps/meeting-steps.ts';
import { logoSet } from '../support/steps/party-steps.ts';

const mailer = memoryMailer();
const beginning = { beginsAt: '2021-01-04T08:00:00Z', withClock: true, mailer };

const red = logo('Ville', 300, 120, [160, 30, 40]).picture;
const set = [logoSet('Ville', 'ville-rouge.png', red), logoSet('Caf', 'caf.jpeg', sampleJpeg)];

const stored = ({ deps: { db } }: IssoireTown) =>
  db.partyLogo.findMany({ include: { party: true }, orderBy: { party: { position: 'asc' } } });

describe('the parties’ logos', () => {
  const town = issoireWorkspace(beginning);
  const claire = () => town().as(USER.claire);

  it('are set by sending a picture with « logo » and any name of the party, by the coordinator or the secretariat', async () => {
    const { text } = await claire().sendsFile('ville <!channel>.png', red, 'logo de la Ville d’Issoire');
    expect(text).toContain('Logo de la Ville enregistré : ville <!channel>.png, 300 × 120 pixels.');
    const denise = town().as(USER.denise);
    expect((await denise.sendsFile('caf.jpeg', sampleJpeg, 'Logo Caf')).text).toContain('caf.jpeg, 64 × 48 pixels');
    expect((await stored(town())).map(({ party, type }) => [party.shortName, type])).toEqual([
      ['Caf', 'jpg'],
      ['Ville', 'png'],
    ]);
    const event = await town().deps.db.auditEvent.findFirstOrThrow({ where: { action: 'logo.set' } });
    expect(event).toMatchObject({ actorName: 'Claire Aubépine', via: 'mention', subjectType: 'PartyLogo' });
    expect(event.after).toMatchObject({ party: 'Ville', width: 300, height: 120 });
  });

  it('call nobody by the name of their file', async () => {
    await claire().sendsFile('ville <!channel>.png', red, 'logo de la Ville d’Issoire');
    const said = (await claire().sees(claire().botChannel)).map(({ text }) => text).join('\n');
    expect(said).not.toContain('<!channel>');
  });
});

describe('the parties’ logos that are set', () => {
  const town = issoireWorkspace({ ...beginning, after: set });
  const claire = () => town().as(USER.claire);

  it('stand at the head of the convocation that goes out', async () => {
    await planned('2021-03-30', 'COPIL')(town());
    await openForm(claire(), '/ctg reunion COPIL-2021', 'Convoquer');
    expect((await claire().submits()).errors).toEqual({});
    await town().at('2021-01-04T08:05:00Z');
    const paper = mailer.sent.flatMap(({ attachments = [] }) => attachments)[0];
    const { pages } = await readPdf(paper?.content ?? Buffer.alloc(0));
    expect(pages[0]?.alts).toEqual([expect.stringContaining('Caisse'), expect.stringContaining('Issoire')]);
  });

  it('are replaced by the next one, listed, and taken away', async () => {
    const again = await claire().sendsFile('ville-2.png', logo('Ville', 100, 100, [0, 0, 0]).picture, 'logo ville');
    expect(again.text).toContain('à la place du précédent');
    const list = await town().as(USER.emma).types(CHANNEL.agreement, '/ctg parties logo');
    expect(list.text).toContain('Ville: ville-2.png, 100 × 100 pixels');
    expect(list.text).toContain('Agglo: none');
    expect(list.text).not.toContain('To set one');

    const karim = town().as(USER.karim);
    expect((await karim.types(CHANNEL.agreement, '/ctg parties logo retirer Ville')).text).toContain('Seuls la coord');
    const gone = await claire().types(CHANNEL.agreement, '/ctg parties logo retirer Ville');
    expect(gone.text).toContain('Logo de la Ville retiré');
    expect((await claire().types(CHANNEL.agreement, '/ctg parties logo retirer Ville')).text).toContain('pas de logo');
    expect((await claire().types(CHANNEL.agreement, '/ctg parties logo ville')).text).toContain('/ctg parties [nom');
    expect((await stored(town())).map(({ party }) => party.shortName)).toEqual(['Caf']);
  });

  it('are refused from others before the file is read, and with a sentence when they make no logo', async () => {
    const former = await stored(town());
    const before = town().sandbox.calls('files.info').length;
    for (const user of [USER.karim, USER.hugo, USER.stranger]) {
      expect((await town().as(user).sendsFile('l.png', red, 'logo ville')).text).toMatch(/Seuls la coordination|only/i);
    }
    expect((await claire().sendsFile('l.png', red, 'logo Clermont')).text).toContain('Aucune partie ne s’appelle');
    expect(town().sandbox.calls('files.info')).toHaveLength(before);

    const answer = async (name: string, bytes: Buffer) => (await claire().sendsFile(name, bytes, 'logo ville')).text;
    expect(await answer('l.png', Buffer.from('<svg/>'))).toContain('n’est pas une image PNG ou JPEG');
    expect(await answer('l.png', Buffer.alloc(512 * 1024 + 1))).toContain('trop gros : 512 Ko au plus');
    expect(await answer('l.png', logo('V', 20, 20, [0, 0, 0]).picture)).toContain('mesure 20 × 20 pixels');
    expect((await claire().sendsFile('photo.png', red)).text).toContain('les logos, envoyés avec le mot « logo »');
    expect(await stored(town())).toEqual(former);
  });
});
