/** Which rule of the field is implemented where, and which test settles it (规则覆盖). */
@NullMarked
package org.ipcase.coverage;

import org.jspecify.annotations.NullMarked;
