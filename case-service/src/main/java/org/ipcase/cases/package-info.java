/** The case service (投诉与案件服务): complaints, enforcement cases, evidence. */
@NullMarked
package org.ipcase.cases;

import org.jspecify.annotations.NullMarked;
