import type { Language } from '../../src/domain/viewer/viewer.ts';
import { words } from '../../src/i18n/words.ts';
import type { GuidePage } from './guide-page.ts';
import { CHANNEL, PERSON, typed } from './guide-words.ts';

/** The three dates asked about. */
const DATES = ['2021-06-08', '2021-06-15', '2021-06-22'];

/** Who can come on the second; the others do not answer in time. */
const FREE = [PERSON.mayor, PERSON.chairOfCaf, PERSON.president, PERSON.solidarity];

/** A poll, its date, the convocation, and who answers. */
export async function beforeCopil(page: GuidePage, language: Language): Promise<void> {
  const t = words(language);
  const { place, commands } = typed[language];
  await page.as(PERSON.claire, CHANNEL.agreement);
  await page.type(commands.meetings);
  await page.press(t.polls.open);
  for (const [index, day] of DATES.entries()) await page.field(t.polls.form.day({ number: index + 1 })).fill(day);
  await page.field(t.forms.planMeeting.place).fill(place);
  await page.press(t.polls.form.submit);
  await page.close();
  await page.until('2021-05-03T07:30:00Z');
  for (const person of FREE) {
    await page.as(person, 'direct');
    await page.press(t.polls.choices.YES, { nth: 1 });
    if (person === PERSON.mayor) await page.press(t.polls.choices.NO, { nth: 0 });
    if (person === PERSON.president) await page.press(t.polls.choices.IF_NEEDED, { nth: 2 });
  }
  await page.as(PERSON.claire, 'home');
  await page.press(t.polls.choose);
  await page.shoot('04-poll', { of: page.form });
  await page.form.getByRole('checkbox').uncheck();
  await page.press(t.polls.close.submit);
  await page.close();
  await convene(page, language);
  await answer(page, language);
}

async function convene(page: GuidePage, language: Language): Promise<void> {
  const t = words(language);
  await page.as(PERSON.claire, CHANNEL.agreement);
  await page.type(`${typed[language].commands.meetings} COPIL-2021`);
  await page.press(t.meetings.buttons.convene);
  await page.shoot('05-convene', { of: page.form });
  await page.submit();
  await page.close();
  await page.until('2021-05-03T08:00:00Z');
  await page.openLetter(PERSON.claire, /Copil/);
  await page.shoot('06-letter', { of: page.page.locator('body') });
}

async function answer(page: GuidePage, language: Language): Promise<void> {
  const t = words(language);
  const { present, excused, represented } = t.meetings.buttons;
  await page.answerLetter();
  for (const [person, label] of [
    [PERSON.mayor, present],
    [PERSON.president, present],
    [PERSON.solidarity, excused],
    [PERSON.chairOfCaf, represented],
  ] as const) {
    await page.as(person, 'direct');
    await page.press(label);
  }
  await page.form.getByRole('combobox').first().selectOption({ index: 1 });
  await page.press(t.forms.standIn.submit);
  await page.close();
  await page.until('2021-05-03T08:30:00Z');
  await page.as(PERSON.standIn, 'direct');
  await page.press(present);
  await page.until('2021-05-03T09:00:00Z');
  await page.as(PERSON.claire, CHANNEL.copil);
  await page.shoot('07-card', { of: page.lastMessage });
}
