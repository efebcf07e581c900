/** Steps that people may take with a record (可办事项): one table behind refusals and offers. */
@NullMarked
package org.ipcase.referral.step.domain;

import org.jspecify.annotations.NullMarked;
