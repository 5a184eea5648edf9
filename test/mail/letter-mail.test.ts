import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/mail/letter.ts';
import { letterMail } from '../../src/mail/letter-mail.ts';
import { plain } from '../support/plain.ts';

const letter: Letter = {
  language: 'fr',
  subject: 'CTG : <deux> points',
  greeting: 'Bonjour Zoé & Cie,',
  intro: ['J’ai été arrêté 3 jours.'],
  sections: [
    {
      headline: 'Comité technique : à tenir avant le 30 juin 2021',
      lines: ['<script>alert("1")</script>', 'Une ligne\nà la suite'],
      links: [
        { label: 'Plus tard', url: 'https://ctg.example/l/abc?a=1&b="2"' },
        { label: 'Jamais', url: 'https://ctg.example/l/def' },
      ],
    },
    { headline: 'Mandats', lines: [], links: [] },
  ],
  footer: ['Petits caractères.'],
  footerLinks: [{ label: 'Ne plus recevoir', url: 'https://ctg.example/l/stop' }],
};

describe('a letter as plain text', () => {
  it('puts each headline over its lines and its links, and the small print under a signature’s sign', () => {
    expect(plain(letterMail(letter).text)).toBe(`Bonjour Zoé & Cie,

J’ai été arrêté 3 jours.

Comité technique : à tenir avant le 30 juin 2021
<script>alert("1")</script>
Une ligne
à la suite
Plus tard :
https://ctg.example/l/abc?a=1&b="2"
Jamais :
https://ctg.example/l/def

Mandats

${'-- '}
Petits caractères.
Ne plus recevoir :
https://ctg.example/l/stop
`);
  });

  it('in English, has no space before a colon', () => {
    expect(letterMail({ ...letter, language: 'en' }).text).toContain('\nPlus tard:\nhttps://');
  });
});

describe('a letter as HTML', () => {
  const { html } = plain(letterMail(letter));

  it('is in its language, and shows every text as it was typed', () => {
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('<title>CTG : &lt;deux&gt; points</title>');
    expect(html).toContain('Bonjour Zoé &amp; Cie,');
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(html).toContain('Une ligne<br>à la suite');
    expect(html).toContain('href="https://ctg.example/l/abc?a=1&amp;b=&quot;2&quot;"');
  });

  it('fetches nothing and runs nothing', () => {
    expect(html).not.toMatch(/<(script|img|link|style|iframe|form|object)\b|\bsrc=|url\(|@import|\bon\w+=/i);
  });

  it('is one column of 600 pixels at most, that breaks long addresses rather than widen', () => {
    expect(html).toContain('max-width:600px');
    expect(html).toContain('overflow-wrap:anywhere');
  });

  it('underlines its links, and leaves colours to the mail program, whose paper may be dark', () => {
    const links = html.match(/<a [^>]*>/g) ?? [];
    expect(links).toHaveLength(3);
    expect(links.every((link) => link.includes('text-decoration:underline'))).toBe(true);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).not.toMatch(/[^-]color:|background/);
  });
});
