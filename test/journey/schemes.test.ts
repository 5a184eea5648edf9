import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/answer-to.ts';
import { issoireWorkspace, USER } from '../support/issoire-workspace.ts';

describe('the schemes beside the agreement (A3-4, K-30)', () => {
  // The last day of one of them.
  const town = issoireWorkspace({ beginsAt: '2020-12-31T12:00:00Z' });
  const shown = (line: string, userId?: string) => answerTo(town(), line, userId);

  it('are each with who holds it, its end, and what stands in its place; what is not known is said', async () => {
    const list = await shown('/ctg dispositifs');
    expect(list).toContain('Projet éducatif de territoire (PEDT) — porteur : Agglo ; fin : non renseignée');
    expect(list).toContain('(PEDT) sur le territoire de la Ville — porteur : Ville ; fin : 31 décembre 2020');
    expect(list).toContain(
      'Contrat Enfance Jeunesse (CEJ) — porteur : non renseigné ; fin : non renseignée ; remplacé par : bonus territoire CTG',
    );
    expect(list).toContain('Contrat local de santé (CLS) — porteur : Agglo');
    expect(list).toContain('Programme local de l’habitat (PLH) — porteur : Agglo');
    expect(list.indexOf('CEJ')).toBeGreaterThan(list.indexOf('PEDT'));
  });

  it('are found by any of their names, by whoever asks: it is the agreement’s public text', async () => {
    expect(await shown('/ctg dispositifs sante')).not.toContain('PLH');
    expect(await shown('/ctg dispositif PLH', USER.stranger)).toContain('porteur : Agglo');
    expect(await shown('/ctg schemes cej', USER.emma)).toContain('replaced by: bonus territoire CTG');
    expect(await shown('/ctg dispositifs piscine')).toContain('Aucun dispositif ne répond à « piscine »');
  });

  it('are over from the day after their last one', async () => {
    expect(await shown('/ctg dispositifs pedt')).toContain('fin : 31 décembre 2020');
    await town().at('2021-01-01T12:00:00Z');
    expect(await shown('/ctg dispositifs pedt')).toContain('terminé le 31 décembre 2020');
  });
});
