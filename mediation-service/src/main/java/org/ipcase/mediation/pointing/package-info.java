/**
 * A court, the police or an enforcing office points parties to mediation before it takes the case
 * (告知调解, MED-03, 人民调解法 18): it records the notice itself and asks both parties; when both agree,
 * the mediation opens without anybody typing it again. What is said there stays there (MED-23).
 */
@NullMarked
package org.ipcase.mediation.pointing;

import org.jspecify.annotations.NullMarked;
