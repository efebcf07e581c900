/** What the machine offers: a JDK, free ports, memory, this project's folders. */
@NullMarked
package org.ipcase.local.machine;

import org.jspecify.annotations.NullMarked;
