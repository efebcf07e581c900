/**
 * Early end of the publication of a penalty (提前停止公示行政处罚信息, 信用修复): asked for by the party, accepted,
 * decided by the office that punished; what was granted ends the publication of the case.
 *
 * <p>Law: 市场监督管理行政处罚信息公示规定(2021) art. 14, months [known]; 信用修复管理办法(2021) [known]; domain.md CRE-04.
 * What the platform knows (day of publication, payments, other penalties, the serious-dishonesty
 * list) it looks up itself.
 */
@NullMarked
package org.ipcase.cases.publicationrepair;

import org.jspecify.annotations.NullMarked;
