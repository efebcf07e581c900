/** What must hold before and after the stack runs. */
@NullMarked
package org.ipcase.local.launch;

import org.jspecify.annotations.NullMarked;
