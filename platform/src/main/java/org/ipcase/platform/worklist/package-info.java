/** The worklist (待办): what is due for me, over all records of a service. */
@NullMarked
package org.ipcase.platform.worklist;

import org.jspecify.annotations.NullMarked;
