/**
 * The parts of the local stack, one class each: how it is started, when it is ready, how it ends.
 */
@NullMarked
package org.ipcase.local.part;

import org.jspecify.annotations.NullMarked;
