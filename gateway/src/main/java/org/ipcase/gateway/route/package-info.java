/** Where requests go, and what becomes of them when nobody answers there. */
@NullMarked
package org.ipcase.gateway.route;

import org.jspecify.annotations.NullMarked;
