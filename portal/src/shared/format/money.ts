/** Yuan with at most two decimals and no sign, as the server takes it. */
export const MONEY = /^(0|[1-9]\d{0,13})(\.\d{1,2})?$/;

/** `150000` and `150000.5` become `150000.00` and `150000.50`; digits only, no floating point. */
export function toMoney(typed: string): string {
  const [yuan = '0', fen = ''] = typed.trim().split('.');
  return `${yuan}.${fen.padEnd(2, '0')}`;
}

/** `150000.00` as people read it: `¥150,000.00`. */
export function showMoney(amount: string): string {
  const [yuan = '', fen = '00'] = amount.split('.');
  return `¥${yuan.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${fen}`;
}

/** A count or an amount with thousands separators. */
export function showNumber(value: string | number): string {
  return String(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}
