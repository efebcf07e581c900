/** Who is calling (调用人): actors, roles, kinds of agency, and the keys that access is decided by. */
@NullMarked
package org.ipcase.kernel.actor;

import org.jspecify.annotations.NullMarked;
