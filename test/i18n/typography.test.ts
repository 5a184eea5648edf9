import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { fr } from '../../src/i18n/fr/index.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { catalogueTexts, silentSentences } from '../support/catalogue-texts.ts';
import { typographyFaults } from '../support/typography-faults.ts';

/** With signs for the spaces that no line breaks at: `~` the common one, `_` the narrow one. */
const seen = (text: string) => typeset(text).replaceAll('\u00a0', '~').replaceAll('\u202f', '_');

describe('a text as it is read', () => {
  it.each([
    ['Objet : la liste', 'Objet~: la liste'],
    ['Vraiment ? Oui ! Bien ; merci', 'Vraiment_? Oui_! Bien_; merci'],
    ['Fiche « Petite enfance » créée', 'Fiche «~Petite enfance~» créée'],
    ['Est-ce « tout » ?', 'Est-ce «~tout~»_?'],
    ['*Objet :* la liste', '*Objet~:* la liste'],
    ['Il manque 5 € sur 12 500 €, soit 3 %', 'Il manque 5~€ sur 12_500~€, soit 3~%'],
    ['1 234 567 habitants', '1_234_567 habitants'],
    ['de 14 h 00 à 16 h, 45 min', 'de 14~h~00 à 16~h, 45~min'],
    ['0,5 ETP, n° 3, art. 7, p. 12, 45 °', '0,5~ETP, n°~3, art.~7, p.~12, 45~°'],
    ["l'école d'Issoire, aujourd'hui", 'l’école d’Issoire, aujourd’hui'],
    ["l'« École » d'*Ardes*", 'l’«~École~» d’*Ardes*'],
  ])('« %s » becomes « %s »', (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  it.each([
    ['in 2021 132 children', 'a year before a figure'],
    ['FA-03 100 enfants', 'a reference before a figure'],
    ['le 04 73 55 58 80', 'a telephone number'],
    ['5 hommes, 3 minutes, 2 et demi', 'words that begin like units'],
    ["'entre quotes' et 5' de pause", 'quotes and minutes'],
    ["https://ctg.example/l?a=1&b=l'an", 'the address itself'],
    ["o'brien.d'arc@ville.example", 'a mail address'],
    ["<https://ctg.example/l'an|l'an : ici>", 'a link of Slack'],
    ["<@U0CLAIRE|d'Issoire> <#C1|l'an> <!channel> <mailto:d'arc@x.fr|d'arc>", 'mentions'],
    ["<!date^1620025200^{date} : {time}|l'an : 2021>", 'a date of Slack'],
    ["`/ctg recherche l'école ?`", 'code to copy'],
    ["```\nl'école : ?\n```", 'a block of code'],
    [':tada: Fait :white_check_mark: :+1:', 'codes of emoji'],
  ])('leaves « %s » as it is: %s', (text) => {
    expect(typeset(text)).toBe(text);
  });

  it('goes on after what it leaves', () => {
    expect(seen("`/ctg aide` : l'aide de <@U1> ? :tada: !")).toBe('`/ctg aide`~: l’aide de <@U1>_? :tada:_!');
    expect(seen("Voir « `/ctg` », l'`aide` et https://ctg.example/a : tout")).toBe(
      'Voir «~`/ctg`~», l’`aide` et https://ctg.example/a~: tout',
    );
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      ' ',
      ' : ',
      ' ;',
      ' ? ',
      ' !',
      '« ',
      ' »',
      "l'",
      "'",
      '’',
      '\u00a0',
      '\u202f',
      '12',
      ' 500',
      ' €',
      ' h ',
      '00',
      '\n',
    ],
    ...[
      '`',
      '```',
      '<',
      '>',
      '@',
      '@a.fr',
      ':',
      ':tada:',
      '<@U1>',
      '<!date^1^{date}|x>',
      'https://a.fr/',
      'n°',
      'é',
      'FA-03',
    ],
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  it('is the same when typeset again', () => {
    fc.assert(fc.property(texts, (text) => typeset(typeset(text)) === typeset(text)));
  });

  it('changes nothing but spaces and apostrophes, sign by sign', () => {
    const bare = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
    fc.assert(fc.property(texts, (text) => bare(typeset(text)) === bare(text)));
  });

  it('never takes away a space that no line breaks at, nor an apostrophe that is one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = typeset(text);
        return [...text.matchAll(/[\u00a0\u202f’]/g)].every(({ 0: sign, index }) => read[index] === sign);
      }),
    );
  });
});

describe('the catalogue, typeset', () => {
  it('is read whole, but for what no sample can stand for', () => {
    expect(catalogueTexts(fr).length).toBeGreaterThan(5000);
    expect(silentSentences(fr)).toEqual([]);
  });

  it('has nothing in French that a line may break before or a typewriter would write', () => {
    const faults = catalogueTexts(fr).flatMap(([path, text]) =>
      typographyFaults(typeset(text)).map((fault) => `${path}: ${fault}`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it('writes in French the space before a high sign that is typeset', () => {
    const stuck = /[\p{L}\p{N})»][:;?!](?=\s|$)|«\S|\S»(?<![\s]»)/u;
    const faults = catalogueTexts(fr).filter(([, text]) => stuck.test(text));
    expect([...new Set(faults.map(([path, text]) => `${path}: ${text}`))]).toEqual([]);
  });

  it('gets in English no space of French, where there was none to replace', () => {
    const changed = catalogueTexts(en).filter(([, text]) =>
      /[\u00a0\u202f][:;?!»]|«[\u00a0\u202f]/.test(typeset(text)),
    );
    expect([...new Set(changed.map(([path, text]) => `${path}: ${text}`))]).toEqual([]);
  });

  it('has in English no typewriter’s apostrophe either', () => {
    const faults = catalogueTexts(en).filter(([, text]) => /\p{L}'\p{L}/u.test(typeset(text)));
    expect([...new Set(faults.map(([path, text]) => `${path}: ${text}`))]).toEqual([]);
  });
});
