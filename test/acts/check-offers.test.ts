import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { checkOffers } from '../../src/acts/offers/check-offers.ts';
import type { Offer } from '../../src/acts/offers/offer.ts';
import type { Deps } from '../../src/domain/deps.ts';
import { officesOf } from '../../src/domain/people/access.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import { runChecks } from '../../src/domain/verification/run-checks.ts';
import type { Viewer } from '../../src/domain/viewer/viewer.ts';
import { ANSWERS } from '../../src/forms/answer-id.ts';
import { forms } from '../../src/forms/index.ts';
import { words } from '../../src/i18n/words.ts';
import { readMessageBlocks } from '../../src/sandbox/blocks/read-blocks.ts';
import { checksView } from '../../src/slack/views/checks-view.ts';
import { testDatabase } from '../support/database.ts';
import { CLAIRE, formTown } from '../support/form-town.ts';

const { deps } = await formTown((await testDatabase()).db);
const bot = {
  version: '1',
  canMail: true,
  publicUrl: 'http://bot.example',
  mailbox: { name: 'CTG', address: 'a@b.example' },
};

function viewerOf(slackUserId: string): Promise<Viewer> {
  return findViewer({ slackUserId, channelId: undefined, via: 'slash', audience: 'self' }, deps);
}

const found = await runChecks(await viewerOf(CLAIRE), { topics: [] }, deps);

/** Opens what is offered, as pressing it would. */
async function open({ act, payload }: Offer, viewer: Viewer, inside: Deps): Promise<void> {
  const t = words(viewer.language);
  if (act === 'show-answer') {
    const { answer } = payload as { answer: keyof typeof ANSWERS };
    expect(commands.map(({ id }) => id)).toContain(ANSWERS[answer][0]);
    return;
  }
  const form = forms.find(({ id }) => id === act);
  if (!form) throw new Error(`no form is called ${act}`);
  await form.open({ viewer, args: payload as Record<string, string>, deps: inside, bot, t });
}

describe('what mends what a check found', () => {
  it('is looked for in a town where most things are wrong', () => {
    expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThanOrEqual(12);
  });

  // The coordinator, the secretariat in charge, a member of another party.
  it.each([CLAIRE, 'U0DENISE01', 'U0LUCIE001'])('opens for whoever it is offered to: %s', async (slackUserId) => {
    const viewer = await viewerOf(slackUserId);
    const call = { reader: officesOf(viewer), t: words(viewer.language) };
    const offers = found.flatMap((finding) => checkOffers(finding, call));
    for (const offer of offers) await open(offer, viewer, deps);
    expect(offers.length).toBeGreaterThan(0);
  });

  it('is the form on that very thing, not a list of all', () => {
    const call = { reader: { isSteward: true, isCoordinator: true }, t: words('fr') };
    const ofSeat = found.filter(({ code }) => code === 'seatVacant').flatMap((one) => checkOffers(one, call));
    expect(ofSeat.map(({ act, payload }) => [act, Object.keys(payload)])).toContainEqual(['add-member', ['seat']]);
    const ofPaper = found.filter(({ code }) => code === 'documentMissing').flatMap((one) => checkOffers(one, call));
    expect(ofPaper.every(({ act, payload }) => act === 'file-document' && 'document' in payload)).toBe(true);
  });

  it('is not offered to who may only read', async () => {
    const reader = officesOf(await viewerOf('U0LUCIE001'));
    const offered = found.flatMap((finding) => checkOffers(finding, { reader, t: words('fr') }));
    expect(new Set(offered.map(({ act }) => act))).toEqual(new Set(['show-answer']));
  });

  it('stands beside it in the chat, and nowhere where a whole channel reads', () => {
    const reader = { isSteward: true, isCoordinator: true };
    const own = checksView(found, { agreement: 'CTG', reader }, words('fr'));
    readMessageBlocks(own.slice(0, 50));
    expect(JSON.stringify(own)).toContain('act:add-member');
    expect(JSON.stringify(checksView(found, { agreement: 'CTG', reader: null }, words('fr')))).not.toContain('act:');
  });
});
