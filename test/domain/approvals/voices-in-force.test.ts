import { describe, expect, it } from 'vitest';
import { type PersonVoice, speakersAmong } from '../../../src/domain/approvals/speakers-on.ts';
import { type DatedVoice, heldVoices } from '../../../src/domain/approvals/voices-of.ts';

type Span = [startsOn: string, endsOn?: string];
const span = ([startsOn, endsOn]: Span) => ({
  startsOn: new Date(startsOn),
  endsOn: endsOn === undefined ? null : new Date(endsOn),
});
const ofParty = (partyId: string, capacity: DatedVoice['capacity'], ...dates: Span): DatedVoice => ({
  ...{ partyId, capacity },
  ...span(dates),
});
const ofPerson = (personId: string, capacity: PersonVoice['capacity'], ...dates: Span): PersonVoice => ({
  ...{ personId, capacity },
  ...span(dates),
});

describe('the parties for which somebody speaks on a day (K-10)', () => {
  it('are those whose voice they hold that day, its first and its last included', () => {
    const caf = [ofParty('caf', 'HOLDER', '2020-07-10', '2021-03-31')];
    const speaks = ['2020-07-09', '2020-07-10', '2021-03-31', '2021-04-01'].map((day) => heldVoices(caf, day).length);
    expect(speaks).toEqual([0, 1, 1, 0]);
  });

  it('come each once, in the agreement’s order, also for who speaks for two', () => {
    const rows = [
      ofParty('caf', 'REPRESENTATIVE', '2020-01-01'),
      ofParty('caf', 'REPRESENTATIVE', '2021-01-01'),
      ofParty('ville', 'HOLDER', '2020-01-01'),
    ];
    expect(heldVoices(rows, '2021-05-03')).toEqual([
      { partyId: 'caf', capacity: 'REPRESENTATIVE' },
      { partyId: 'ville', capacity: 'HOLDER' },
    ]);
  });

  it('are spoken for as the titular by who is titular and substitute, whichever was entered first', () => {
    const holder = ofParty('caf', 'HOLDER', '2020-01-01');
    const substitute = ofParty('caf', 'REPRESENTATIVE', '2020-01-01');
    for (const rows of [
      [holder, substitute],
      [substitute, holder],
    ]) {
      expect(heldVoices(rows, '2021-05-03')).toEqual([{ partyId: 'caf', capacity: 'HOLDER' }]);
    }
  });

  it('are spoken for as a substitute once the own mandate is over', () => {
    const rows = [ofParty('caf', 'HOLDER', '2020-01-01', '2020-12-31'), ofParty('caf', 'REPRESENTATIVE', '2020-01-01')];
    expect(heldVoices(rows, '2021-01-01')).toEqual([{ partyId: 'caf', capacity: 'REPRESENTATIVE' }]);
  });
});

describe('who is asked for each party’s word on a day (K-10)', () => {
  it('is its titular, and not the substitute beside them', () => {
    const ville = [ofPerson('karim', 'REPRESENTATIVE', '2020-07-03'), ofPerson('françoise', 'HOLDER', '2020-07-03')];
    expect(speakersAmong([ville], '2021-05-03')).toEqual(['françoise']);
  });

  it('is the substitute from the day after the titular’s mandate, and nobody where there is none', () => {
    const ville = [
      ofPerson('françoise', 'HOLDER', '2020-07-03', '2021-03-31'),
      ofPerson('karim', 'REPRESENTATIVE', '2020-07-03'),
    ];
    const agglo = [ofPerson('bernard', 'HOLDER', '2020-07-10', '2021-03-31')];
    expect(speakersAmong([ville, agglo], '2021-03-31')).toEqual(['françoise', 'bernard']);
    expect(speakersAmong([ville, agglo], '2021-04-01')).toEqual(['karim']);
  });

  it('is each titular of a party that has two, and who speaks for two parties once', () => {
    const caf = [ofPerson('gérard', 'HOLDER', '2020-01-01'), ofPerson('odile', 'HOLDER', '2020-01-01')];
    const agglo = [ofPerson('odile', 'HOLDER', '2020-01-01')];
    expect(speakersAmong([caf, agglo], '2021-05-03')).toEqual(['gérard', 'odile']);
  });
});
