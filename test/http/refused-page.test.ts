import { describe, expect, it } from 'vitest';
import { openFeed } from '../../src/domain/feeds/open-feed.ts';
import { findPersonViewer } from '../../src/domain/people/find-person-viewer.ts';
import { linkKey } from '../../src/domain/signed-links/link-key.ts';
import { linkExpiry, signLink } from '../../src/domain/signed-links/sign-link.ts';
import { testDatabase } from '../support/database.ts';
import { CLAIRE, formTown } from '../support/form-town.ts';
import { linkServer } from '../support/link-server.ts';
import { openPage } from '../support/open-page.ts';
import { pressLink } from '../support/press-link.ts';

const { deps } = await formTown((await testDatabase()).db);
const publicUrl = await linkServer(deps);

/** Of a party whose turn it is not. */
const MEMBER = 'U0LUCIE001';
/** Speaks for a party. */
const VOICE = 'U0GERARD01';

async function idOf(slackUserId: string): Promise<string> {
  return (await deps.db.person.findFirstOrThrow({ where: { slackUserId } })).id;
}

async function linkFor(slackUserId: string, act: string, payload: object): Promise<string> {
  const person = await idOf(slackUserId);
  const token = signLink(await linkKey(deps.db), { act, person, payload, expires: linkExpiry(deps.now()) });
  return `${publicUrl}/l/${token}`;
}

describe('a page that refuses', () => {
  it('says whom to write to where only they may do it, and no command', async () => {
    const { status, page } = await openPage(await linkFor(MEMBER, 'plan-meeting', {}));
    expect(status).toBe(409);
    expect(page).toContain('Seuls la coordination et le secrétariat');
    expect(page).toMatch(/À la coordination : Claire Aubépine, \S+@\S+\.example\./);
    expect(page).not.toContain('/ctg');
  });

  it('names nobody to who is of the roster no longer', async () => {
    const none = { deleteMany: {} };
    const data = { roles: none, voices: none, memberships: none };
    await deps.db.person.update({ where: { id: await idOf(MEMBER) }, data });
    const { page } = await openPage(await linkFor(MEMBER, 'plan-meeting', {}));
    expect(page).toContain('Seuls la coordination et le secrétariat');
    expect(page).not.toContain('Claire Aubépine');
  });

  it('links the form that mends it', async () => {
    const { reference: decision } = await deps.db.decision.findFirstOrThrow({ where: { state: 'PROPOSED' } });
    const outdated = await linkFor(VOICE, 'give-voice', { decision, version: 'the one before' });
    const { page } = await openPage(outdated);
    expect(page).toContain('a changé depuis');
    expect(page).toMatch(/<a class="button" href="http:\/\/bot\.example\/l\/[^"]+">Donner une voix</);
  });
});

describe('what an act offers next', () => {
  it('is linked on the page that says what came of it', async () => {
    const viewer = await findPersonViewer(await idOf(CLAIRE), deps);
    const feed = await openFeed(viewer, { committeeId: null, isRenewal: false }, deps);
    const { sent } = await pressLink(await linkFor(CLAIRE, 'renew-feed', { feed: feed.id, committee: null }));
    expect(sent.status).toBe(200);
    expect(sent.page).toMatch(/<a class="button" href="[^"]+">Révoquer l’adresse</);
    expect(sent.page).not.toContain('/ctg');
  });
});
