/** A gateway in this JVM and servers behind it that really speak HTTP. */
@NullMarked
package org.ipcase.gateway.support;

import org.jspecify.annotations.NullMarked;
