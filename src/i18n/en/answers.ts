import type { Catalogue } from '../catalogue.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');

export const answers: Catalogue['answers'] = {
  page: ({ page, pages }) => `Page ${page} of ${pages}`,
  previous: '← Previous',
  next: 'Next →',
  share: 'Share in the channel',
  openForm: 'Open the form',
  formWaits: 'This form opens with the button below.',
  failure: ({ reference }) =>
    `Something went wrong on our side. Nothing was lost. Try again; if it happens again, give this reference to whoever runs the bot: ${reference}`,
  reserved: ({ number }) => `${count(number, 'item')} reserved for the parties`,
  done: 'Saved',
  close: 'Close',
  back: 'Back',
  none: 'none',
  homeHint: 'A question? Write to me here, in the Messages tab.',
};
