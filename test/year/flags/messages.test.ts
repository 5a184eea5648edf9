import { describe, expect, it } from 'vitest';
import { type Answered, askedAgain } from './asked-again.ts';
import { notTheirs } from './not-theirs.ts';
import { onDayOff } from './on-day-off.ts';
import { refusedActs } from './refused-acts.ts';
import { saidTwice } from './said-twice.ts';
import { faults, matter, offer, row, said } from './sample-said.ts';
import { withoutAct } from './without-act.ts';

const VERSION = '0189d7a0-0000-7000-8000-000000000001';
const PARTY = '0189d7a0-0000-7000-8000-000000000002';

describe('what is said twice', () => {
  it('is the same step of the same subject, on whatever day and under whatever kind', () => {
    const first = said({ rows: [row('due', 'voice:1', '7')] });
    const again = said({ on: '2021-04-01', rows: [row('decision-asked', 'voice:1', '7')] });
    expect(faults(saidTwice([first, again]))).toEqual(['said twice']);
    expect(saidTwice([first, said({ rows: [row('due', 'voice:1', '3')] })])).toEqual([]);
    expect(saidTwice([first, { ...again, to: 'Martine' }])).toEqual([]);
  });

  it('stands twice in one message too', () => {
    const both = said({ rows: [row('due', 'voice:1', '7'), row('due', 'voice:1', '7')] });
    expect(faults(saidTwice([both]))).toEqual(['said twice']);
  });

  it('are the same words on one day; a reminder may repeat them on another', () => {
    const words = [matter('La réunion a-t-elle eu lieu ?')];
    expect(faults(saidTwice([said({ matters: words }), said({ matters: words }, '7')]))).toEqual(['said twice']);
    expect(saidTwice([said({ matters: words }), said({ matters: words, on: '2021-03-09' }, '7')])).toEqual([]);
    const other = said({ matters: words, on: '2021-03-09', rows: [row('escalation', 'x', '1')] });
    expect(faults(saidTwice([said({ matters: words }), other]))).toEqual(['said twice']);
  });

  it('is one act asked for twice a day, or two answers about the same words', () => {
    const agree = offer('agree-to-decision', { version: VERSION });
    const asked = said({ matters: [matter('Votre accord est attendu', agree)] });
    const reminded = said({ matters: [matter('La Ville doit donner son accord', agree)] }, '7');
    expect(faults(saidTwice([asked, reminded]))).toEqual(['said twice']);
    expect(saidTwice([asked, { ...reminded, on: '2021-03-11' }])).toEqual([]);
    const minutes = said({ matters: [matter('Compte rendu\nOuvrir le relais le samedi.', offer('approve-minutes'))] });
    const decision = said({ matters: [matter('« Ouvrir le relais le samedi. »', agree)] }, '7');
    expect(faults(saidTwice([minutes, decision]))).toEqual(['said twice']);
    expect(saidTwice([minutes, { ...decision, on: '2021-03-09' }])).toEqual([]);
  });
});

describe('what is not theirs', () => {
  it('asks somebody who has left, or shows what its reader may not read', () => {
    const asks = [matter('À faire', offer('follow-sheet'))];
    expect(faults(notTheirs([said({ isOfRoster: false, matters: asks })]))).toEqual(['not theirs to read']);
    expect(notTheirs([said({ matters: asks })])).toEqual([]);
    expect(notTheirs([said({ isOfRoster: false, matters: [matter('Annulée')] })])).toEqual([]);
    const shown = [matter('Adoptée', offer('show-answer', {}, { refusal: 'Réservé aux parties.' }))];
    expect(faults(notTheirs([said({ matters: shown })]))).toEqual(['not theirs to read']);
  });
});

describe('what asks', () => {
  it.each([
    'Comité technique : quelles dates vous conviennent ?',
    'Décision CT-2021-S1-P01 : votre accord est attendu',
    'Copil 2021 : non planifié, à tenir avant le 31 décembre 2021',
    'Compte rendu du Copil : la Ville doit donner son accord',
    'Comité technique: which dates suit you?',
    'Your agreement is awaited',
  ])('« %s » has an act beside it', (text) => {
    expect(faults(withoutAct([said({ matters: [matter(text)] })]))).toEqual(['asks without an act']);
    expect(withoutAct([said({ matters: [matter(text, offer('plan-meeting'))] })])).toEqual([]);
  });

  it('is not answered by putting it off, nor by reading on', () => {
    const beside = [offer('snooze-reminder'), offer('mute-reminder'), offer('show-answer')];
    expect(withoutAct([said({ matters: [matter('À planifier.', ...beside)] })])).toHaveLength(1);
  });

  it('is no news, and nothing that a channel reads', () => {
    expect(withoutAct([said({ matters: [matter('Copil du 30 mars 2021 : réunion annulée')] })])).toEqual([]);
    const list =
      'Votre tour est passé.\nCe qui reste ouvert :\n• Copil 2021 : non planifié, à tenir avant le 31 décembre';
    expect(withoutAct([said({ matters: [matter(list)] })])).toEqual([]);
    expect(withoutAct([said({ way: 'channel', matters: [matter('À planifier.')] })])).toEqual([]);
  });
});

describe('what is refused', () => {
  it('is whatever a message offers and its reader may not do', () => {
    const refused = offer('link-person', {}, { refusal: 'Seule la coordination peut faire cela.' });
    expect(refusedActs([said({ matters: [matter('', refused, offer('add-member'))] })])).toHaveLength(1);
  });
});

describe('when nobody works', () => {
  it('nothing is said on a day off or at night, unless it presses', () => {
    const pressing = [row('convocation', 'c', '1', true)];
    expect(faults(onDayOff([said({ isDayOff: true }), said({ hour: 7 }), said({ hour: 19 })]))).toHaveLength(3);
    expect(onDayOff([said({ hour: 8 }), said({ hour: 18 }), said({ isDayOff: true, rows: pressing })])).toEqual([]);
    const mixed = [...pressing, row('due', 'sheet:1', '30')];
    expect(onDayOff([said({ isDayOff: true, rows: mixed })])).toHaveLength(1);
  });
});

describe('what was answered', () => {
  const agree = offer('agree-to-decision', { version: VERSION, party: PARTY });
  const answer: Answered = {
    ...{ personId: 'denise', at: new Date('2021-03-01T08:00:00Z'), lapsedAt: null },
    ...{ act: 'give-voice', payload: { decision: 'CT-2021-S1-P01', version: VERSION } },
  };
  const asked = said({ matters: [matter('Votre accord est attendu', agree)] });

  it('is not asked again, by whatever act gives the same answer', () => {
    expect(faults(askedAgain([asked], [answer], [PARTY]))).toEqual(['asked again']);
    expect(askedAgain([{ ...asked, personId: 'martine' }], [answer], [PARTY])).toEqual([]);
    expect(askedAgain([asked], [{ ...answer, at: new Date('2021-03-08T09:00:00Z') }], [PARTY])).toEqual([]);
    expect(askedAgain([asked], [{ ...answer, act: 'close-poll' }], [PARTY])).toEqual([]);
  });

  it('is asked anew once it lapsed, and about another thing of the same party', () => {
    expect(askedAgain([asked], [{ ...answer, lapsedAt: new Date('2021-03-05T08:00:00Z') }], [PARTY])).toEqual([]);
    const elsewhere = { ...answer, act: 'agree-to-decision', payload: { version: PARTY, party: PARTY } };
    expect(askedAgain([asked], [elsewhere], [PARTY])).toEqual([]);
  });

  it('may be shown, the answer given standing out', () => {
    const came = { meeting: VERSION, answer: 'PRESENT' };
    const given = { ...answer, act: 'answer-convocation', payload: came };
    const ways = (isMain: boolean) => [
      offer('answer-convocation', came, { isMain }),
      offer('answer-convocation', { meeting: VERSION, answer: 'EXCUSED' }),
    ];
    expect(askedAgain([said({ matters: [matter('Demain', ...ways(true))] })], [given], [])).toEqual([]);
    expect(askedAgain([said({ matters: [matter('Demain', ...ways(false))] })], [given], [])).toHaveLength(1);
    // A letter has no button to stand out: it says so.
    const letter = 'Demain\nVotre réponse : Answer-convocation';
    expect(askedAgain([said({ matters: [matter(letter, ...ways(false))] })], [given], [])).toEqual([]);
  });
});
