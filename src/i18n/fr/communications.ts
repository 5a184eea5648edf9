/** What the parties publish together (Art. 8). */
export const communications = {
  title: 'Communications communes',
  none: 'Rien n’est proposé à la publication.',
  rule: 'Une communication est publiable une fois que chaque partie est d’accord (art. 8) : /ctg communication nouvelle "intitulé"',
  wording: (p: { title: string }) => `Publier ensemble : ${p.title}`,
  onceAgreed: 'Elle est publiable une fois que chaque partie est d’accord (art. 8).',
  publishable: 'publiable : chaque partie est d’accord',
  withdrawn: 'abandonnée',
};
