import PDFDocument from 'pdfkit';
import { A4 } from '../look.ts';
import type { Paper } from '../paper.ts';

const TAGS = { fr: 'fr-FR', en: 'en-GB' };

/** An empty PDF that says what it is: title, language, dates, PDF/UA. Its pages stay open until the end. */
export function taggedPdf({ title, author, language, createdAt }: Paper): PDFKit.PDFDocument {
  return new DescribedPdf({
    size: [A4.width, A4.height],
    margin: 0,
    pdfVersion: '1.7',
    // Its types only know the subsets for archives.
    subset: 'PDF/UA' as 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: TAGS[language],
    info: { Title: title, Author: author, CreationDate: createdAt, ModDate: createdAt, Creator: author },
    autoFirstPage: false,
    bufferPages: true,
    // No standard font by default: PDF/UA wants every font inside the file.
    font: '',
  });
}

class DescribedPdf extends PDFDocument {
  /** pdfkit's own description puts the title into XML as it stands: « Ville & Agglo » would make it unreadable. */
  _addInfo(): void {
    const { Title = '', Author = '', CreationDate, Producer = '' } = this.info;
    const date = CreationDate ? `${CreationDate.toISOString().slice(0, 19)}Z` : '';
    this.appendXML(`
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(Title)}</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>${escapeXml(Author)}</rdf:li></rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>${escapeXml(String(this.options.lang))}</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>${date}</xmp:CreateDate>
        <xmp:ModifyDate>${date}</xmp:ModifyDate>
        <xmp:CreatorTool>${escapeXml(Author)}</xmp:CreatorTool>
        <pdf:Producer>${escapeXml(Producer)}</pdf:Producer>
      </rdf:Description>`);
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
