import type { FieldError } from '../../shared/api/problem';

/** `rows[38].creditCode`: row 38 as the spreadsheet counts it. */
const PLACE = /^rows\[(\d+)\](?:\.(\w+))?$/;

export function rowOf(error: FieldError): number | undefined {
  const row = PLACE.exec(error.field)?.[1];
  return row === undefined ? undefined : Number(row);
}

/** The column's name in the API; `row` when the error is about the row as a whole. */
export function columnOf(error: FieldError): string {
  const place = PLACE.exec(error.field);
  return place === null ? error.field.replace(/^file\./, '') : (place[2] ?? 'row');
}

export interface ErrorRow {
  row: number | undefined;
  column: string;
  text: string;
}

/** The errors as CSV that a spreadsheet opens as it is. */
export function errorFile(header: readonly string[], rows: readonly ErrorRow[]): string {
  return csv([header, ...rows.map(({ row, column, text }) => [row === undefined ? '' : String(row), column, text])]);
}

/** UTF-8 with its mark, so that spreadsheets read Chinese; lines end as RFC 4180 says. */
export function csv(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet would take for a formula is marked as text: the words may come from a stranger's file. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
