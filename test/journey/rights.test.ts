import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';

const town = issoireWorkspace();

describe('who may see and do what', () => {
  it('a stranger reads the agreement’s public text, not the roster', async () => {
    const jean = town().as(USER.stranger);
    expect((await jean.types(CHANNEL.agreement, '/ctg objectifs')).text).toContain('O3.3');
    const refused = await jean.types(CHANNEL.agreement, '/ctg membres copil');
    expect(refused.text).toContain('réservée aux personnes de l’annuaire');
    expect(refused.text).not.toContain('Marronnier');
    expect(refused.message?.isEphemeral).toBe(true);
  });

  it('e-mail addresses reach the coordinator alone, and never a public answer', async () => {
    const claire = town().as(USER.claire);
    expect((await claire.types(CHANNEL.agreement, '/ctg membres copil')).text).toContain('@ville-issoire.example');
    expect((await claire.types(CHANNEL.agreement, '/ctg membres copil public')).text).not.toContain('@ville');
    expect((await claire.types(CHANNEL.agreement, '/ctg liens public')).text).not.toContain('@agglo');
    const karim = town().as(USER.karim);
    expect((await karim.types(CHANNEL.agreement, '/ctg membres copil')).text).not.toContain('@ville');
  });

  it('a public answer offers no change, even when the coordinator asks', async () => {
    const claire = town().as(USER.claire);
    for (const asked of ['membres copil', 'objectifs O1', 'rotation', 'reglages', 'liens']) {
      const own = await claire.types(CHANNEL.agreement, `/ctg ${asked}`);
      expect(JSON.stringify(own.message?.blocks)).toContain('act:');
      const shared = await claire.types(CHANNEL.agreement, `/ctg ${asked} public`);
      expect(JSON.stringify(shared.message?.blocks)).not.toContain('act:');
    }
  });

  it('only the coordinator sees links, and a member is refused in private', async () => {
    const refused = await town().as(USER.karim).types(CHANNEL.agreement, '/ctg liens');
    expect(refused.text).toContain('Seule la coordination');
    expect((await town().as(USER.claire).types(CHANNEL.agreement, '/ctg liens')).text).toContain('Raymond Aulne');
  });

  it('the secretariat’s rights follow its turn: the Ville’s secretary in 2021, not the Caf’s', async () => {
    const denise = await town().as(USER.denise).types(CHANNEL.agreement, '/ctg membres copil');
    expect(denise.text).toContain('Ajouter un membre');
    const martine = await town().as(USER.martine).types(CHANNEL.agreement, '/ctg membres copil');
    expect(martine.text).not.toContain('Ajouter un membre');
  });

  it('a form is refused to whoever may not use it, before it opens', async () => {
    const karim = await town().as(USER.karim).types(CHANNEL.agreement, '/ctg liens personne');
    expect(karim.text).toContain('Seule la coordination');
    expect(karim.modal).toBeUndefined();
  });
});
