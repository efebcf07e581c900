const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/**
 * Whether a unified social credit code (统一社会信用代码) has the right form and check character.
 *
 * Source: GB 32100-2015; weights are 3^(i−1) mod 31 (domain.md 8.1).
 */
export function isCreditCode(code: string): boolean {
  if (!FORM.test(code)) {
    return false;
  }
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}
