import type { Catalogue } from '../catalogue.ts';

export const sheetForms: Pick<Catalogue['forms'], 'createSheet' | 'followSheet' | 'askArbitration' | 'completeSheet'> =
  {
    createSheet: {
      title: 'Create an action sheet',
      submit: 'Create the sheet',
      noAxis: 'no axis',
      done: ({ reference }) => `Sheet ${reference} created. It is still to be completed.`,
    },
    followSheet: {
      title: 'Follow up the sheet',
      submit: 'Save the follow-up',
      done: ({ reference, status }) => `${reference}: ${status}, noted.`,
    },
    askArbitration: {
      title: 'Arbitration',
      submit: 'Save the request',
      asked: 'to be put on the steering committee’s agenda',
      done: ({ reference, isAsked }) =>
        isAsked
          ? `${reference}: arbitration asked of the steering committee.`
          : `${reference}: no arbitration is asked for.`,
    },
    completeSheet: {
      title: 'Complete the sheet',
      submit: 'Complete the sheet',
      done: ({ reference }) => `Sheet ${reference} completed.`,
    },
  };
