/** What every service tells of its legal clocks (期限预警). */
@NullMarked
package org.ipcase.kernel.event.clock;

import org.jspecify.annotations.NullMarked;
