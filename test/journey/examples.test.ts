import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { words } from '../../src/i18n/words.ts';
import { answerTo } from '../support/answer-to.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { until } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';
import { acceptance, notOffered } from './examples/acceptance.ts';
import type { Typed } from './examples/example.ts';
import { helpExamples } from './examples/help.ts';
import { reading, spokenOf } from './examples/town.ts';

const beginsAt = '2021-05-03T07:00:00Z';

/** What comes back to Claire, in the channel or in a window, and the button that sends the window. */
async function comesBack(town: IssoireTown, line: string): Promise<{ text: string; opens: string | undefined }> {
  const { text, refusal, modal, messages } = await town.as(USER.claire).types(CHANNEL.agreement, `/ctg ${line}`.trim());
  const files = messages.length === 0 ? [] : messages.flatMap((message) => message.files.map(({ name }) => name));
  const shown = [text, refusal ?? '', modal ? readText(modal.blocks) : '', ...files];
  return { text: shown.join('\n').trim(), opens: modal?.submit };
}

async function hold(town: IssoireTown, { line, holds, opens }: Typed): Promise<void> {
  const back = await comesBack(town, line);
  expect(back.opens).toBe(opens);
  for (const one of holds) {
    if (typeof one === 'string') expect(back.text).toContain(one);
    else expect(back.text).toMatch(one);
  }
}

/** What stands for anything that one may type. */
const ANYTHING =
  /^(mots|words|nom|name|commande|command|statut|status|code|codes|reference|référence|texte|text|intitule|intitulé|title|instance|committee|partie|party|domaine|field|motif|reason|valeur|value|règle|rule|key|person|personne|organisation|organisme|full|prénom|adresse|address|fil|un|dans|in|a|thread|ctg|décision|decision)$/i;

/** The words of a usage that are to be typed as they stand: verbs, names of options, values. */
function offeredIn(usage: string): string[] {
  const [, ...rest] = usage.replace(/"[^"]*"/g, '').split(/\s+/);
  const names = rest
    .join(' ')
    .split(/[\s|[\]·;@]+/)
    .flatMap((part) => part.split(':'));
  return names.filter((word) => /^[\p{L}-]{2,}$/u.test(word) && !ANYTHING.test(word));
}

describe.each(['fr', 'en'] as const)('typed by somebody who reads « %s »', (language) => {
  const town = issoireWorkspace({ beginsAt, after: [spokenOf, reading(language)] });

  describe('an example of the agreement’s table', () => {
    it.each(acceptance.map((one) => [one.of, one[language].line, one[language]] as const))(
      '%s: /ctg %s does what it says',
      async (_of, _line, typed) => hold(town(), typed),
    );

    it.each(
      notOffered.map(
        ({ because, example }) => [example.of, example[language].line, because, example[language]] as const,
      ),
    )('%s: /ctg %s is not offered yet (%s), and says what to do', async (_of, _line, _because, typed) =>
      hold(town(), typed),
    );
  });

  describe('a line of the help', () => {
    it('is typed whole: every word that it offers stands in an example', () => {
      for (const { id } of commands) {
        const typed = helpExamples.filter(({ of }) => of === id).map((one) => one[language].line);
        expect([id, typed.length]).toEqual([id, expect.not.closeTo(0)]);
        const offered = offeredIn(words(language).commands[id].usage);
        const all = typed.join(' ').toLowerCase();
        expect([id, offered.filter((word) => !all.includes(word.toLowerCase()))]).toEqual([id, []]);
      }
    });

    it.each(helpExamples.map((one) => [one.of, one[language].line, one[language]] as const))(
      '%s: /ctg %s does what it says',
      async (_of, _line, typed) => hold(town(), typed),
    );
  });
});

describe('after the agreement’s end', () => {
  const town = issoireWorkspace({ beginsAt: '2022-12-30T08:00:00Z', after: [until('2023-01-01T08:00:00Z')] });

  it('says so: « Échue le 31 décembre 2022. Pas de reconduction enregistrée. » (A10-1)', async () => {
    expect(await answerTo(town(), '/ctg convention')).toMatch(/Échue le 31 décembre 2022[\s\S]*reconduction/);
  });
});

describe('a point proposed while nothing is planned', () => {
  const town = issoireWorkspace({ beginsAt });
  const says = (line: string, userId?: string) => answerTo(town(), line, userId);

  it('waits for the next draft of the committee that was named, and says so', async () => {
    expect(await says('/ctg agenda proposer copil "Mobilité des jeunes"')).toMatch(
      /\(Copil\).*le point attend la prochaine/,
    );
    const point = await town().deps.db.waitingPoint.findFirstOrThrow({ include: { committee: true } });
    expect([point.title, point.committee.code]).toEqual(['Mobilité des jeunes', 'COPIL']);
  });

  it('waits for the committee of the channel in which it was typed', async () => {
    const { text } = await town().as(USER.claire).types(CHANNEL.copil, '/ctg agenda proposer Mobilité des jeunes');
    expect(text).toContain('(Copil)');
  });

  it('waits for one of theirs where nothing says which', async () => {
    expect(await says('/ctg agenda propose "Youth mobility"', USER.emma)).toMatch(/waits|next/);
    expect(await town().deps.db.waitingPoint.count()).toBe(1);
  });
});
