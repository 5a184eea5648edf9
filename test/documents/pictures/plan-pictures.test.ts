import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing, Label } from '../../../src/documents/pictures/drawing.ts';
import { planGantt } from '../../../src/documents/pictures/plan-gantt.ts';
import { planProgress } from '../../../src/documents/pictures/plan-progress.ts';
import { renderPicture } from '../../../src/documents/pictures/render-picture.ts';
import { writeSvg } from '../../../src/documents/pictures/write-svg.ts';
import { words } from '../../../src/i18n/words.ts';
import { samplePlan } from '../../support/sample-plan.ts';

const TODAY = '2021-06-14';

interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function edgesOf({ x, y, width, size, anchor }: Label): Edges {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}

const labelsOf = ({ shapes }: Drawing) => shapes.filter((shape) => shape.kind === 'label');

/** Pairs of texts of which one is written over the other. */
function overlaps(drawing: Drawing): [string, string][] {
  const labels = labelsOf(drawing).map((label) => ({ text: label.text, ...edgesOf(label) }));
  return labels.flatMap((one, place) =>
    labels.slice(place + 1).flatMap((other): [string, string][] => {
      const isApart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
      return isApart ? [] : [[one.text, other.text]];
    }),
  );
}

function outside(drawing: Drawing): string[] {
  const { width, height, shapes } = drawing;
  return shapes.flatMap((shape) => {
    const edges = ((): Edges => {
      if (shape.kind === 'label') return edgesOf(shape);
      if (shape.kind === 'box') {
        const { x, y } = shape;
        return { left: x, right: x + shape.width, top: y, bottom: y + shape.height };
      }
      if (shape.kind === 'diamond') {
        const { x, y, radius } = shape;
        return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
      }
      const { from, to } = shape;
      return {
        left: Math.min(from.x, to.x),
        right: Math.max(from.x, to.x),
        top: Math.min(from.y, to.y),
        bottom: Math.max(from.y, to.y),
      };
    })();
    const isIn = edges.left >= 0 && edges.top >= 0 && edges.right <= width && edges.bottom <= height;
    return isIn ? [] : [JSON.stringify(shape)];
  });
}

describe('the pictures of a plan', () => {
  it('write no two texts over each other and nothing outside, whatever the titles, dates, sizes and days', () => {
    const day = fc
      .date({ min: new Date('2019-06-01'), max: new Date('2023-06-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const title = fc.oneof(fc.string({ maxLength: 200, unit: 'grapheme' }), fc.lorem({ maxCount: 30 }));
    const sheet = fc.record({ title, days: fc.tuple(day, day) });
    const language = fc.constantFrom('fr', 'en');
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 95 }), day, language, (given, today, spoken) => {
        const plan = samplePlan(given.length, today, (place) => {
          const { title: text = '', days = [TODAY, TODAY] } = given[place] ?? {};
          const [startsOn, dueOn] = days.toSorted() as [string, string];
          return { title: text, startsOn, dueOn };
        });
        const t = words(spoken as 'fr' | 'en');
        const pictures = [...planGantt(plan, today, t), planProgress(plan, today, t)];
        for (const { drawing, altText } of pictures) {
          expect(overlaps(drawing)).toEqual([]);
          expect(outside(drawing)).toEqual([]);
          expect([...altText].length).toBeLessThanOrEqual(1000);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('show every sheet once, on as many pictures as stay legible, each objective named again where it goes on', () => {
    const pictures = planGantt(samplePlan(120, TODAY), TODAY, words('fr'));
    expect(pictures).toHaveLength(3);
    const shown = pictures.flatMap(({ drawing }) => labelsOf(drawing).map(({ text }) => text));
    const references = shown.filter((text) => /^FA-\d+$/.test(text));
    expect(new Set(references).size).toBe(120);
    expect(references).toHaveLength(120);
    for (const { drawing } of pictures) {
      expect(labelsOf(drawing).filter(({ text }) => /^FA-\d+$/.test(text)).length).toBeLessThanOrEqual(40);
    }
  });

  it('tell what is late by a hatched bar and a word, and what people typed as text, never as markup', async () => {
    const plan = samplePlan(2, TODAY, (place) =>
      place === 0
        ? { title: 'Lieu <b>&"', startsOn: '2021-01-01', dueOn: '2021-05-31', status: 'IN_PROGRESS' }
        : { startsOn: '2021-01-01', dueOn: '2021-12-31' },
    );
    const [picture] = planGantt(plan, TODAY, words('fr'));
    if (!picture) throw new Error('no picture');
    const { shapes } = picture.drawing;
    const hatched = shapes.filter((shape) => shape.kind === 'box' && shape.isHatched);
    // One in the legend, one for the sheet.
    expect(hatched).toHaveLength(2);
    expect(labelsOf(picture.drawing).filter(({ text }) => text === 'en retard')).toHaveLength(2);
    expect(writeSvg(picture.drawing)).toContain('Lieu &lt;b&gt;&amp;&quot;');
    expect(picture.altText).toContain('1 en retard');
    const png = await renderPicture(picture.drawing);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(picture.drawing.width);
  });
});
