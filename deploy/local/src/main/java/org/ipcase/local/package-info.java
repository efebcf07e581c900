/**
 * The local stack (本地运行环境): all parts of the platform as processes of one machine, for trying it
 * out and for its tests. {@link org.ipcase.local.TestParts} is what tests ask.
 */
@NullMarked
package org.ipcase.local;

import org.jspecify.annotations.NullMarked;
