/** Amounts of money in whole fen (分). */
@NullMarked
package org.ipcase.kernel.money;

import org.jspecify.annotations.NullMarked;
