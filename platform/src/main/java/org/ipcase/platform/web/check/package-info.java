/**
 * Constraints on request bodies (格式校验): each says a code for the field, and the kernel knows the
 * rule behind it.
 */
@NullMarked
package org.ipcase.platform.web.check;

import org.jspecify.annotations.NullMarked;
