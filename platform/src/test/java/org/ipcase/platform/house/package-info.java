/** Rules of the house that a machine can hold, and a wrong example of each. */
@NullMarked
package org.ipcase.platform.house;

import org.jspecify.annotations.NullMarked;
