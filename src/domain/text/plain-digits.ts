/** Three digits after the only mark: thousands or decimals. */
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Digits as people group them, « 12 500,50 », « 1.234,56 », “1,250.5”, as JavaScript reads them; null when their marks are
 * those of no number, `unsure` for what may be read in two ways: « 12.500 » and « 12,500 » unless said otherwise.
 */
export function plainDigits(digits: string, unsure = EITHER): string | 'unsure' | null {
  const whole = digits.replace(/[\s'’]/g, ' ').replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  if (/^\d+$/.test(whole)) return whole;
  if (unsure.test(whole)) return 'unsure';
  if (/^\d+[.,]\d+$/.test(whole)) return whole.replace(',', '.');
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(whole)) return whole.replaceAll('.', '').replace(',', '.');
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(whole)) return whole.replaceAll(',', '');
  // Several groups leave no doubt: 1.250.000 has no second reading.
  return /^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(whole) ? whole.replace(/[.,]/g, '') : null;
}

/** How many decimals stand in digits that JavaScript reads. */
export function decimalsIn(plain: string): number {
  return plain.split('.')[1]?.length ?? 0;
}
