/** Who calls (身份): a bearer token becomes an actor, or is refused. */
@NullMarked
package org.ipcase.platform.security;

import org.jspecify.annotations.NullMarked;
