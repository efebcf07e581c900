/**
 * What the procuratorate sees without anyone entering it (检察监督视图): every case of its region that
 * meets the criminal screen, was referred, or ended in a high penalty, and every overdue clock.
 *
 * <p>Law: 行政执法机关移送涉嫌犯罪案件的规定 (2020) art. 14, 高检会〔2006〕2号; domain.md REF-08, REF-21, REF-23, REQ-03,
 * design.md §13 (no silent shelf). Fed by the events of the case service alone.
 */
@NullMarked
package org.ipcase.referral.procuratorate;

import org.jspecify.annotations.NullMarked;
