import type { Catalogue } from '../catalogue.ts';
import type { sheetEditErrors as french } from '../fr/sheet-edit-errors.ts';
import { partyWords } from '../party-words.ts';

const { opening, the, verb } = partyWords('en');

export const sheetEditErrors: Pick<Catalogue['errors'], keyof typeof french> = {
  bodyOfOther: ({ body, party }) =>
    `${opening(body)} ${verb(body, { one: 'does', other: 'do' })} not act for ${the(party)}: choose another party, or no body.`,
  referentOfOther: ({ name, parties }) => `${name} is with ${parties.join(', ')}. Enter them under their party.`,
  partnerForm: () => 'Each line begins with a name: Mission locale — welcoming young people',
  partnerTwice: ({ name }) => `${name} stands there twice: keep one line.`,
  stepDoneLater: () => 'That day has not come yet: a milestone is done today or before.',
  stepDoneGone: ({ label }) =>
    `The milestone “${label}” is done: it cannot disappear. Put its line back, or mark it not done first (button “Milestones”).`,
};
