/** How one request is found again (请求编号). */
@NullMarked
package org.ipcase.gateway.trace;

import org.jspecify.annotations.NullMarked;
