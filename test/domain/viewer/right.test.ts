import { describe, expect, it } from 'vitest';
import { mayHere, type PlainRight, requireRight } from '../../../src/domain/viewer/right.ts';
import type { Viewer } from '../../../src/domain/viewer/viewer.ts';
import { UserError } from '../../../src/errors.ts';

const claire: Viewer = {
  agreement: { id: 'a', code: 'ISSOIRE', timeZone: 'Europe/Paris', language: 'fr', changes: null },
  person: { id: 'p', name: 'Claire Aubépine' },
  ...{ slackUserId: 'U0CLAIRE01', partyIds: [], roles: ['coordinator'], language: 'fr', today: '2021-05-03' },
  ...{ via: 'slash', audience: 'self', channelCommitteeId: null, readers: null },
};
const yann: Viewer = { ...claire, person: { id: 'y', name: 'Yann Genêt' }, roles: ['member'] };

/** Who coordinates may, about what is theirs. */
const ofOwner: PlainRight<[owner: string]> = {
  may: ({ roles, person }, owner) => roles.includes('coordinator') && person?.id === owner,
  refusal: (owner) => new UserError('sheetUnknown', { given: owner }),
};

describe('a right', () => {
  it('lets who has it go on, and refuses the others in its own words, about what is at hand', async () => {
    await expect(requireRight(claire, ofOwner, 'p')).resolves.toBeUndefined();
    await expect(requireRight(claire, ofOwner, 'q')).rejects.toMatchObject({ detail: { given: 'q' } });
    await expect(requireRight(yann, ofOwner, 'y')).rejects.toBeInstanceOf(UserError);
  });

  it('that takes a look-up is waited for before anybody goes on', async () => {
    const late = { may: async () => false, refusal: () => new UserError('stewardsOnly') };
    await expect(requireRight(claire, late)).rejects.toMatchObject({ code: 'stewardsOnly' });
  });

  it('is offered to who has it for their own eyes alone: never to a whole channel', () => {
    expect(mayHere(claire, ofOwner, 'p')).toBe(true);
    expect(mayHere({ ...claire, audience: 'channel' }, ofOwner, 'p')).toBe(false);
    expect(mayHere(yann, ofOwner, 'p')).toBe(false);
  });
});
