import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { convened, planned } from '../support/steps/meeting-steps.ts';
import { sheetCarried, sheetCreated } from '../support/steps/sheet-steps.ts';
import { writtenSheets } from '../support/steps/written-sheets.ts';
import { readText } from '../support/workspace.ts';

describe('/ctg moi', () => {
  const sheets = writtenSheets(
    { title: 'Plus tard', lead: 'Inès Bruyère', dueOn: '2021-12-31' },
    { title: 'Déjà passée', lead: 'Inès Bruyère', dueOn: '2021-04-01' },
    { title: 'Finie', lead: 'Inès Bruyère', dueOn: '2021-04-01', status: 'DONE' },
    { title: 'D’une autre', lead: 'Yann Genêt', dueOn: '2021-04-01' },
  );
  const town = issoireWorkspace({ after: [sheets] });
  const asks = async (id: string, text: string) => (await town().as(id).types(CHANNEL.agreement, text)).text;

  it('says what somebody leads, late ones first, each with its follow-up, and nobody else’s', async () => {
    const own = await asks('U0INES0001', '/ctg moi');
    expect(own.indexOf('Déjà passée')).toBeGreaterThan(0);
    expect(own.indexOf('Déjà passée')).toBeLessThan(own.indexOf('Plus tard'));
    expect(own).toContain('[Suivi FA-02] [Suivi FA-01]');
    expect(own).not.toContain('Finie');
    expect(own).not.toContain('D’une autre');
  });

  it('is as well what « pilote: » finds by a name, among the sheets that one may read', async () => {
    const led = await asks(USER.claire, '/ctg actions pilote:genet');
    expect(led).toContain('D’une autre');
    expect(led).not.toContain('Plus tard');
    expect(await asks('U0JEAN0001', '/ctg actions pilote:genet')).toContain('Aucune partie ne s’appelle');
  });

  it('speaks English, and stays with who asked', async () => {
    expect(await asks('U0EMMA0001', '/ctg me')).toContain('For Emma Hazel');
    expect(await asks(USER.claire, '/ctg moi public')).toContain('Cette réponse est pour vous seul');
    expect(await asks('U0JEAN0001', '/ctg moi')).toContain('réservée aux personnes de l’annuaire');
  });

  it('stands in the objectives as their share of progress (A4-1)', async () => {
    // Of O1.1: three open at nothing said, one done: a quarter.
    expect(await asks(USER.claire, '/ctg objectifs')).toContain('4 fiches, 2 en retard, 25 % d’avancement');
  });
});

describe('what somebody holds, in /ctg moi', () => {
  const town = issoireWorkspace({
    beginsAt: '2021-05-03T07:00:00Z',
    withClock: true,
    after: [
      sheetCreated(),
      sheetCarried({ sponsor: 'Françoise Marronnier' }, {}),
      planned('2021-06-15'),
      convened('CT-2021-S1'),
    ],
  });
  const asks = async (id: string) => {
    const { message } = await town().as(id).types(town().as(id).botChannel, '/ctg moi');
    if (!message) throw new Error('no answer');
    return message;
  };

  it('lists seats, voices and sheets sponsored', async () => {
    const own = readText(await asks('U0FRANCOI1'));
    expect(own).toMatch(/Ce dont vous êtes en charge[\s\S]*Vous répondez au nom de la Ville/);
    expect(own).toContain('Vous siégez (');
    expect(own).toContain('La fiche FA-01 — Ouvrir un relais itinérant vous a comme référence parmi les élus');
  });

  it('says how one answered each convocation, and takes another answer', async () => {
    const before = await asks('U0YANN0001');
    expect(readText(before)).toContain('sans réponse de votre part');
    await town().as('U0YANN0001').clicks(before, 'Présent·e');
    const after = await asks('U0YANN0001');
    expect(readText(after)).toContain('votre réponse : présent·e');
    await town().as('U0YANN0001').clicks(after, 'Excusé·e');
    expect(readText(await asks('U0YANN0001'))).toContain('votre réponse : excusé·e');
  });
});
