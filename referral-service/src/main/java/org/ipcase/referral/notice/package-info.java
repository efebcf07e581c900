/**
 * Letters between offices (线索通报、案情通报、案件咨询、检察意见、检察建议): each kind with who may send it, whether it
 * binds the receiver to answer, and the clock of the answer.
 *
 * <p>Law: domain.md REF-23, REF-26, CO-01, CO-10; 行政执法机关移送涉嫌犯罪案件的规定 (2020) art. 14, 中办发〔2011〕8号. An
 * opinion (检察意见) binds to answer, a suggestion (检察建议) is advice.
 */
@NullMarked
package org.ipcase.referral.notice;

import org.jspecify.annotations.NullMarked;
