/** A service as small as one can be, to try the platform's habits with. */
@NullMarked
package org.ipcase.platform.trial;

import org.jspecify.annotations.NullMarked;
