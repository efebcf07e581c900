import type { Language } from '../i18n/language';

/** All legal dates are days in this zone (CLK-11), whatever the reader's computer says. */
export const ZONE = 'Asia/Shanghai';

const dayParts = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
const momentParts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The legal day of an instant, `2026-06-09`. */
export function legalDay(instant: Date | string): string {
  return dayParts.format(new Date(instant));
}

/** An instant as people read it, `2026-06-09 18:00`, in the legal zone. */
export function moment(instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : momentParts.format(at);
}

/** A legal day with its weekday, because the last day often moved off a rest day. */
export function dayWithWeekday(day: string, language: Language): string {
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) {
    return day;
  }
  const weekday = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { weekday: 'short', timeZone: 'UTC' });
  return language === 'zh' ? `${day}（${weekday.format(noon)}）` : `${day} (${weekday.format(noon)})`;
}

/** Whole days from one legal day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
