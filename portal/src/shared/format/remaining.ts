import { daysBetween, legalDay } from './day';

export type Remaining =
  | { kind: 'days'; count: number }
  | { kind: 'hours'; count: number }
  | { kind: 'today' }
  | { kind: 'late-days'; count: number }
  | { kind: 'late-hours'; count: number };

const HOUR = 3_600_000;

/**
 * How much time is left until an instant.
 *
 * A day clock is late from midnight after its last legal day, so days are counted between legal days;
 * a 24-hour clock runs through nights, so under two days it is told in hours.
 *
 * @param due the instant at which it is late
 * @param dueDay the last legal day; absent for hour clocks
 */
export function remaining(due: string, dueDay: string | undefined, now: Date): Remaining {
  const left = Date.parse(due) - now.getTime();
  const lastDay = dueDay ?? legalDay(new Date(Date.parse(due) - 1));
  const byHour = !endsAtMidnight(due);
  const days = daysBetween(legalDay(now), lastDay);
  if (left <= 0) {
    return byHour && left > -48 * HOUR
      ? { kind: 'late-hours', count: Math.max(1, Math.floor(-left / HOUR)) }
      : { kind: 'late-days', count: Math.max(1, -days) };
  }
  if (byHour && left < 48 * HOUR) {
    return { kind: 'hours', count: Math.max(1, Math.floor(left / HOUR)) };
  }
  return days <= 0 ? { kind: 'today' } : { kind: 'days', count: days };
}

/** Midnight in Shanghai is 16:00 UTC. */
function endsAtMidnight(due: string): boolean {
  const at = new Date(due);
  return at.getUTCHours() === 16 && at.getUTCMinutes() === 0;
}
