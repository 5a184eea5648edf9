/** Its characters that Windows-1252 has and Latin-1 has not. */
const WINDOWS: Record<string, number> = { '€': 0x80, '’': 0x92, œ: 0x9c, '–': 0x96, '…': 0x85 };

const TEXT = `Plan jeunesse 2021;;;;;;
;;;;;;
réf.;Libellé;Obj.;Porteur;Échéancier;Fin prévue;Commentaires
FA-01;"Chantiers ""jeunes""";O1.1;Agglo;"15/01/2021 Appel à projets
30/06/2021 Ouverture des inscriptions
31/08/2021 Bilan";31/08/2021;
FA-02;Passeport cœur de ville;O1.1;Ville;30/09/2021 Édition;30/09/2021;1 500 € – à revoir
FA-03;Skate-park;O1.1;Ville;;printemps;"Attente, devis…"
;;;;;;
Source : service jeunesse, tableau d’octobre;;;;;;
`;

/**
 * As a service exports it from an old spreadsheet: semicolons, Windows-1252, steps one a line inside a cell, a title, a
 * note below. Its honest error: line 6 (a season is no date).
 */
export function planWithSteps(): { name: string; bytes: Buffer } {
  const bytes = [...TEXT.replaceAll('\n', '\r\n')].map((letter) => WINDOWS[letter] ?? letter.charCodeAt(0));
  return { name: 'jeunesse.csv', bytes: Buffer.from(bytes) };
}
