const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
const FORM = /^(?:ZL)?(\d{12}|\d{8})\.?([0-9X])$/;

/**
 * A patent number (专利号) in its normal form `ZL202310123456.6`, or undefined when form or check digit is wrong.
 *
 * Source: ZC 0006-2003 (domain.md 8.3): weights 2…9,2…5, mod 11, 10 → X; before 2003-10-01 eight digits.
 * Accepts the number without `ZL`, without the dot and in lower case.
 */
export function patentNumber(typed: string): string | undefined {
  const parts = FORM.exec(typed.trim().toUpperCase());
  const digits = parts?.[1];
  const check = parts?.[2];
  if (digits === undefined || check === undefined) {
    return undefined;
  }
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0);
  const expected = sum % 11 === 10 ? 'X' : String(sum % 11);
  return expected === check ? `ZL${digits}.${check}` : undefined;
}
