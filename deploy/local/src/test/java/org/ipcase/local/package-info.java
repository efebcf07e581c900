/** The parts as tests and users meet them. */
@NullMarked
package org.ipcase.local;

import org.jspecify.annotations.NullMarked;
