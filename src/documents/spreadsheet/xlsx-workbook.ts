import { readXml } from './read-xml.ts';

export interface Workbook {
  /** Days are counted from 1904, as old workbooks of Macs do. */
  isFrom1904: boolean;
  /** Tabs that are shown, in their order. */
  tabs: { name: string; relation: string }[];
}

/** What a workbook says of its tabs; hidden ones are left out: they hold the lists of drop-downs. */
export function readWorkbook(xml: string): Workbook {
  const workbook: Workbook = { isFrom1904: false, tabs: [] };
  readXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') workbook.isFrom1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return;
      workbook.tabs.push({ name: attribute('name') ?? '', relation: attribute('id') ?? '' });
    },
  });
  return workbook;
}

/** Where the parts of a workbook stand in its zip, by the relation that names them. */
export function readRelations(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}
