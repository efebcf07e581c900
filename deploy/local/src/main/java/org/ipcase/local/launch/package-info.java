/**
 * Starting, watching and ending the whole local stack; what {@code deploy/up} and {@code
 * deploy/down} do.
 */
@NullMarked
package org.ipcase.local.launch;

import org.jspecify.annotations.NullMarked;
