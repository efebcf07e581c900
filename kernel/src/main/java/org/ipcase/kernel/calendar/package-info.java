/**
 * The working-day calendar (工作日历): which days count for periods in working days, and where a last
 * day moves. A year is data taken from the State Council's yearly notice (国务院办公厅放假安排通知), so that a
 * past due date never changes silently (domain.md 8.9).
 */
@NullMarked
package org.ipcase.kernel.calendar;

import org.jspecify.annotations.NullMarked;
