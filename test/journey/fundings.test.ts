import { describe, expect, it } from 'vitest';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { pressesBeside } from '../support/presses-beside.ts';
import { meansSheet } from '../support/steps/means-steps.ts';

const YANN = 'U0YANN0001';
const BEATRICE = 'U0BEATRIC1';

/** As Slack shows it, or what Slack itself says instead. */
async function shown(town: IssoireTown, line: string, userId: string = USER.claire): Promise<string> {
  const { text, refusal } = await town.as(userId).types(CHANNEL.agreement, line);
  return `${text}${refusal ?? ''}`;
}

describe('who pays for a sheet', () => {
  const town = issoireWorkspace({ after: [meansSheet] });

  it('is said with a source by who follows it, mended, taken away', async () => {
    const yann = town().as(YANN);
    await openForm(yann, '/ctg action FA-01', 'Ajouter un financeur');
    await yann.fills({ funder: 'Caf', scheme: 'bonus territoire', year: '2021', amount: 'cher', source: ' ' });
    expect(Object.keys((await yann.submits()).errors).toSorted()).toEqual(['amount', 'source']);
    await yann.fills({ amount: '4 200', source: 'Notification du 2 mars 2021' });
    expect((await yann.submits()).errors).toEqual({});
    expect(await shown(town(), '/ctg action FA-01', BEATRICE)).toContain(
      'Caf, bonus territoire : 4 200 € en 2021 (source : Notification du 2 mars 2021)',
    );
    expect(await shown(town(), '/ctg action FA-01', BEATRICE)).not.toMatch(/\[(Ajouter un financeur|Modifier)\]/);
    await pressesBeside(yann, '/ctg action FA-01', 'bonus territoire');
    await yann.fills({ amount: '' });
    expect((await yann.submits()).errors).toEqual({});
    expect(await shown(town(), '/ctg action FA-01')).toContain('Caf, bonus territoire : montant non renseigné en 2021');
    await pressesBeside(yann, '/ctg action FA-01', 'bonus territoire');
    await yann.fills({ removal: ['retirer ce financeur (l’historique le garde)'] });
    expect((await yann.submits()).errors).toEqual({});
    expect(await shown(town(), '/ctg action FA-01')).not.toContain('bonus territoire');
  });
});
