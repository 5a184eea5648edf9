import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { convened, planned } from '../support/steps/meeting-steps.ts';
import type { Person } from '../support/workspace.ts';

const beginning = { beginsAt: '2021-03-01T08:00:00Z', withClock: true };
const awaited = [planned('2021-03-30', 'COPIL')];
const invited = [...awaited, convened('COPIL-2021')];

/** Presses a button below what a command answers; resolves with the files of the direct conversation. */
async function asks(person: Person, command: string, label: string): Promise<string[]> {
  const { message } = await person.types(CHANNEL.agreement, command);
  if (!message) throw new Error('no answer');
  await person.clicks(message, label);
  return files(person);
}

async function files(person: Person): Promise<string[]> {
  return (await person.sees(person.botChannel)).flatMap((each) => each.files.map(({ name }) => name));
}

describe('the papers of a meeting', () => {
  const town = issoireWorkspace({ ...beginning, after: awaited });

  it('are asked from its card: convocation, sheet once people are invited, all at once', async () => {
    const claire = town().as(USER.claire);
    expect((await claire.types(CHANNEL.agreement, '/ctg reunion COPIL-2021')).text).not.toContain('[Feuille');
    await openForm(claire, '/ctg reunion COPIL-2021', 'Convoquer');
    expect((await claire.submits()).errors).toEqual({});
    await town().at('2021-03-01T09:00:00Z');

    const given = await asks(claire, '/ctg reunion COPIL-2021', 'Convocation (Word)');
    expect(given.at(-1)).toBe('COPIL-2021 Convocation — Comité de pilotage.docx');
    expect((await asks(claire, '/ctg reunion COPIL-2021', 'Convocation (PDF)')).at(-1)).toMatch(/Convocation.*pdf$/);
    const sheet = await asks(claire, '/ctg reunion COPIL-2021', 'Feuille de présence (PDF)');
    expect(sheet.at(-1)).toBe('COPIL-2021 Feuille de présence — Comité de pilotage.pdf');
    const whole = await asks(claire, '/ctg reunion COPIL-2021', 'Dossier de séance (ZIP)');
    expect(whole.at(-1)).toBe('Dossier de séance ISSOIRE COPIL-2021.zip');
  });
});

describe('the papers of a meeting that people were invited to', () => {
  const town = issoireWorkspace({ ...beginning, after: invited });

  it('are asked below an agenda, in either format', async () => {
    const karim = town().as(USER.karim);
    expect((await asks(karim, '/ctg agenda COPIL-2021', 'Ordre du jour (Word)')).at(-1)).toBe(
      'COPIL-2021 Ordre du jour — Comité de pilotage.docx',
    );
    expect((await asks(karim, '/ctg agenda COPIL-2021', 'Ordre du jour (PDF)')).at(-1)).toMatch(/Ordre du jour.*pdf$/);
  });

  it('come by a button of the convocation received in Slack', async () => {
    const karim = town().as(USER.karim);
    const convocation = await karim.waitsFor(karim.botChannel, 'vous êtes convié·e le 30 mars 2021');
    await karim.clicks(convocation, 'Convocation et ordre du jour (PDF)');
    expect((await files(karim)).at(-1)).toBe('COPIL-2021 Convocation — Comité de pilotage.pdf');
  });

  it('are refused to somebody outside the roster who presses a shared button (Art. 12)', async () => {
    const stranger = town().as(USER.stranger);
    await town().as(USER.claire).types(CHANNEL.agreement, '/ctg reunion COPIL-2021 public');
    const shared = (await stranger.sees(CHANNEL.agreement)).at(-1);
    if (!shared) throw new Error('nothing was shared');
    const refused = await stranger.clicks(shared, 'Convocation (PDF)');
    expect(refused.text).toContain('réservée aux personnes de l’annuaire');
    expect(await files(stranger)).toEqual([]);
  });
});
