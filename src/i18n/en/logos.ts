import type { Catalogue } from '../catalogue.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');
const { of } = partyWords('en');

export const logos: Catalogue['logos'] = {
  title: 'Logos of the parties',
  line: ({ party, logo }) =>
    logo ? `${party}: ${logo.fileName}, ${logo.width} × ${count(logo.height, 'pixel')}` : `${party}: none`,
  how: 'To set one: send me the picture (PNG or JPEG, 512 kB at most) in a direct message, with the word “logo” and the party’s name.',
  set: ({ party, fileName, width, height, isReplaced }) =>
    `Logo ${of(party)} saved${isReplaced ? ', in the place of the former one' : ''}: ${fileName}, ${width} × ${count(height, 'pixel')}. It stands at the head of documents.`,
  heavy: ({ kilobytes, most }) =>
    `It weighs ${kilobytes} kB: beyond ${most} kB of logos in all, convocations attached to e-mails go without logos.`,
  removed: ({ party }) => `Logo ${of(party)} taken away: documents to come go without.`,
};
