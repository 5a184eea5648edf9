import type { Language } from '../../src/domain/viewer/viewer.ts';
import { words } from '../../src/i18n/words.ts';
import type { GuidePage } from './guide-page.ts';
import { CHANNEL, PERSON, typed } from './guide-words.ts';

/** The meeting held, a note with a decision, the minutes, each party's word, and what follows. */
export async function afterCopil(page: GuidePage, language: Language): Promise<void> {
  const t = words(language);
  const { commands, notes, decision } = typed[language];
  await page.until('2021-06-15T14:30:00Z');
  await page.as(PERSON.claire, CHANNEL.agreement);
  await page.type(`${commands.meetings} COPIL-2021`);
  await page.press(t.minutes.hold);
  await page.press(t.forms.holdMeeting.submit);
  await page.close();

  await page.type(commands.minutes);
  await page.press(t.minutes.note);
  const { writeNote } = t.forms;
  // « Plan d'actions », after the sheet that is blocked and the yearly review.
  await page.field(t.forms.writePoint.item).selectOption({ index: 3 });
  await page.field(writeNote.notes).fill(notes);
  await page.field(writeNote.task).fill(decision);
  await page.choose(writeNote.owner, 'Sophie Noisetier');
  await page.field(writeNote.dueOn).fill('2021-09-01');
  await page.shoot('08-note', { of: page.form });
  await page.press(writeNote.submit);
  await page.close();

  await page.type(commands.minutes);
  await page.press(t.minutes.circulate);
  await page.press(t.minutes.circulateNow);
  await page.until('2021-06-15T15:00:00Z');
  await agree(page);
  await page.until('2021-08-25T07:10:00Z');
  await page.as(PERSON.director, 'direct');
  await page.shoot('10-follow-up', { of: page.lastMessage });
}

async function agree(page: GuidePage): Promise<void> {
  for (const person of [PERSON.mayor, PERSON.chairOfCaf, PERSON.president]) {
    await page.as(person, 'direct');
    if (person === PERSON.mayor) await page.shoot('09-voice', { of: page.lastMessage });
    await page.lastMessage
      .locator('button', { hasText: /Ville|Caf|Agglo/ })
      .first()
      .click();
    await page.page.waitForTimeout(800);
  }
}
