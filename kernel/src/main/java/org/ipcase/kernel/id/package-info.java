/** Ids of records: opaque, ordered by time or derived from what caused them. */
@NullMarked
package org.ipcase.kernel.id;

import org.jspecify.annotations.NullMarked;
