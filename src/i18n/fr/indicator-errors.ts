const quoted = (text: string) => `« ${text.length > 80 ? `${text.slice(0, 79)}…` : text} »`;

/** What goes wrong with indicators. */
export const indicatorErrors = {
  indicatorUnknown: (p: { given: string }) =>
    `Aucun indicateur ne répond à ${quoted(p.given)}, ou il ne vous est pas ouvert.`,
  indicatorFollowersOnly: (p: { code: string }) =>
    `Les relevés de ${p.code} reviennent à qui suit une de ses fiches, au secrétariat en charge et à la coordination. Rien n’a été modifié.`,
  figure: () => 'Écrivez un nombre, quatre décimales au plus, par exemple : 1 250,5. « 12.500 » se lit de deux façons.',
};
