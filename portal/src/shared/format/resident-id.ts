const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/**
 * Whether a resident identity number (公民身份号码) has a real birth date that has come, and the right check character.
 *
 * Source: GB 11643-1999 (domain.md 8.2). The region part is not checked: old numbers keep abolished codes.
 */
export function isResidentId(number: string, today: string): boolean {
  if (!/^\d{17}[0-9X]$/.test(number)) {
    return false;
  }
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const date = new Date(`${born}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== born || born > today) {
    return false;
  }
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0);
  return CHECKS.charAt(sum % 11) === number.charAt(17);
}
