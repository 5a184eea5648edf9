/** As far from nought as a value goes, and as many decimals as the database keeps: beyond, nobody means it. */
const MOST = 999_999_999;

/**
 * A value as people type it: « 1 250,5 », « -3 », « 12,5 % », “1,250.5”. Null for an empty text; undefined for what is no
 * number, has more than four decimals, or could be read in two ways (« 12.500 »).
 */
export function readFigure(text: string): number | null | undefined {
  const given = text.trim().replace(/\s*%$/, '');
  if (given === '') return text.trim() === '' ? null : undefined;
  const [, sign = '', digits = ''] = /^([-−+]?)\s*(.*)$/s.exec(given) ?? [];
  const plain = ungrouped(digits);
  if (plain === null) return undefined;
  const value = Number(plain.replace(',', '.'));
  if (value > MOST) return undefined;
  return value !== 0 && /[-−]/.test(sign) ? -value : value;
}

function ungrouped(digits: string): string | null {
  // 12.500 is twelve and a half to some, twelve thousand to others.
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return null;
  if (/^\d+(?:[.,]\d{1,4})?$/.test(digits)) return digits;
  if (/^\d{1,3}(?:\s\d{3})+(?:[.,]\d{1,4})?$/.test(digits)) return digits.replace(/\s/g, '');
  if (/^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return digits.replace(/[.,]/g, '');
  const [, whole, decimals] = /^(\d{1,3}(?:\.\d{3})+),(\d{1,4})$/.exec(digits) ?? [];
  if (whole && decimals) return `${whole.replaceAll('.', '')}.${decimals}`;
  const [, english, rest] = /^(\d{1,3}(?:,\d{3})+)\.(\d{1,4})$/.exec(digits) ?? [];
  return english && rest ? `${english.replaceAll(',', '')}.${rest}` : null;
}
