/** Fingerprints by which a later change is seen (数字摘要). */
@NullMarked
package org.ipcase.kernel.digest;

import org.jspecify.annotations.NullMarked;
