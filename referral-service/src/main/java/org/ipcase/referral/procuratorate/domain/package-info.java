/** The rules of the procuratorate's view of a case (检察监督). */
@NullMarked
package org.ipcase.referral.procuratorate.domain;

import org.jspecify.annotations.NullMarked;
