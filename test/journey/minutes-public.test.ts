import { describe, expect, it } from 'vitest';
import { showMinutesTo } from '../../src/domain/minutes/show-minutes-to.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import {
  beginning,
  circulate,
  MINUTES,
  ODILE,
  published,
  REFERENCE,
  SECRET,
  see,
  sentAnew,
  showTo,
} from '../support/secret-minutes.ts';
import { VOICES } from '../support/steps/meeting-steps.ts';

describe('minutes that went out anew', () => {
  const town = issoireWorkspace({ ...beginning, after: sentAnew });

  it('are made public only once all parties approved them (R-22)', async () => {
    expect(await showTo(town(), 'tout le monde')).toHaveProperty('visibility');
    for (const userId of VOICES) {
      const voice = town().as(userId);
      const { message } = await voice.types(CHANNEL.agreement, MINUTES);
      if (!message) throw new Error('no answer');
      await voice.clicks(message, 'Approuver');
    }
    expect(await see(town(), USER.stranger)).not.toContain(SECRET);
    expect(await showTo(town(), 'tout le monde')).toEqual({});
    const text = await see(town(), USER.stranger);
    expect(text).toContain(`${SECRET}, fin`);
    for (const label of ['Word', 'Demander une correction', 'Qui peut lire']) expect(text).not.toContain(`[${label}]`);
    expect(await see(town(), USER.claire, `${MINUTES} public`)).toContain(SECRET);
  });
});

describe('public minutes', () => {
  const town = issoireWorkspace({ ...beginning, after: published });

  it('are the committee’s again once circulated anew', async () => {
    await circulate(town(), `${SECRET}, corrigée`);
    for (const userId of [USER.stranger, ODILE]) expect(await see(town(), userId)).not.toContain(SECRET);
    expect(await see(town(), USER.claire)).toContain(
      'Lisible par : les parties signataires, les membres de l’instance (Comité technique de suivi) et les personnes invitées',
    );
  });

  it('are made so by the meeting’s secretariat and the coordinator alone; each change is in the audit trail', async () => {
    const { deps, viewer } = town();
    const input = { reference: REFERENCE, visibility: 'PARTIES' } as const;
    for (const slackUserId of [USER.karim, USER.martine, USER.fatou, USER.stranger, ODILE]) {
      const asked = viewer(slackUserId).then((asker) => showMinutesTo(asker, input, deps));
      await expect(asked).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    const events = await deps.db.auditEvent.findMany({
      where: { action: 'minutes.visibility' },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ after }) => (after as { visibility: string }).visibility)).toEqual([
      'PARTIES',
      'COMMITTEE',
      'PARTIES',
      'PUBLIC',
    ]);
  });
});
